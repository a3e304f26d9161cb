// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.runner.process.ProcessStepRunner;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.local.testing.Seed;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits of a random program, its inputs and its environment. After each, the step runs again if and only if
 * something changed that it can reach; and what it is given when it does not run is what it would have given.
 */
class EditTest {

    private static final int ROUNDS = Integer.getInteger("kfp4j.cache.rounds", 4);
    private static final int EDITS = 12;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void step_runsAgainExactlyWhenSomethingChangedThatItCanReach() {
        Seed.forEach(ROUNDS, this::edits);
    }

    private void edits(Random random) {
        var program = new EditedProgram(random, folder.resolve("classes"));
        var history = new InMemoryHistory();
        var call = new CallMaker();
        Set<String> states = new HashSet<>();
        List<String> edits = new ArrayList<>();
        for (int edit = 0; edit <= EDITS; edit++) {
            if (edit > 0) {
                edits.add(random.nextInt(4) == 0 ? editCall(call, random) : program.edit());
            }
            String state = program.reachable() + call.parameters + call.environment;
            String truth = said(program) + call.parameters + call.environment;
            boolean isNew = states.add(state);

            StepCache cache = cache(program, history);
            StepCall next = call.next();
            StepKey key = cache.key(next);
            Optional<Recalled> recalled = cache.recall(next, key);

            assertThat(recalled.isEmpty()).as("runs, after %s", edits).isEqualTo(isNew);
            recalled.map(found ->
                            ((Recalled.Cached) found).outputs().parameters().get("Output"))
                    .ifPresent(output ->
                            assertThat(output).as("given, after %s", edits).isEqualTo(JsonValue.of(truth)));
            if (recalled.isEmpty()) {
                cache.remember(next, key, Values.of(Map.of("Output", JsonValue.of(truth)), Map.of()));
            }
        }
    }

    private static String editCall(CallMaker call, Random random) {
        if (random.nextBoolean()) {
            call.parameters.put("seed", JsonValue.of(random.nextInt(3)));
            return "input seed";
        }
        call.environment.put("MODE", "" + random.nextInt(3));
        return "environment MODE";
    }

    private static String said(EditedProgram program) {
        try {
            return program.run();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As a new engine would make it. */
    private static StepCache cache(EditedProgram program, InMemoryHistory history) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");

        var runner = new ProcessStepRunner(
                java, new ClassPath(program.classes().toString()), List.of(), Duration.ofSeconds(1));
        return new StepCache(history, ArtifactKeeper.IN_PLACE, runner, CacheSettings.ON, Clock.systemUTC());
    }
}
