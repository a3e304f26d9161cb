// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.enginetests.generate.MarkedPipeline;
import dev.kfp4j.enginetests.parity.Ended;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.store.RunFilter;
import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Engines that are killed, again and again, at random moments, and resumed until they end. {@code -Dkfp4j.kills=N}
 * kills so often; {@code -Dkfp4j.seed=N} makes the pipelines and moments of one seed.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "processes are looked for in /proc")
class KillTest {

    private static final int KILLS = Integer.getInteger("kfp4j.kills", 3);
    private static final int MOST_KILLS_OF_A_RUN = 8;
    private static final int LONGEST_ATTEMPT_MILLIS = 60;

    @TempDir
    Path folder;

    @Test
    @Timeout(1200)
    void runThatIsKilled_goesOnWhereItBroke() throws Exception {
        long seed = Long.getLong("kfp4j.seed", System.nanoTime());
        int kills = 0;
        for (int run = 0; kills < KILLS; run++, seed++) {
            Isolation isolation = run % 3 == 0 ? Isolation.PROCESS : Isolation.JVM;
            kills += new Victim(folder.resolve("run-" + run), seed, isolation)
                    .killAndResume(Math.min(MOST_KILLS_OF_A_RUN, KILLS - kills));
        }
        System.out.println("killed " + kills + " times");
    }

    /** One run, its engines, and what they leave. */
    private static final class Victim {
        private final Path folder;
        private final Path store;
        private final Path marks;
        private final long seed;
        private final Isolation isolation;
        private final Random random;
        private final Traces traces;
        private final Map<String, Long> finished = new TreeMap<>();

        Victim(Path folder, long seed, Isolation isolation) throws Exception {
            this.folder = Files.createDirectory(folder);
            this.store = folder.resolve("store");
            this.marks = Files.createDirectory(folder.resolve("marks"));
            this.seed = seed;
            this.isolation = isolation;
            this.random = new Random(seed);
            this.traces = new Traces(store, marks);
        }

        /** Gives how often it was killed. */
        int killAndResume(int mostKills) throws Exception {
            var pipeline = MarkedPipeline.of(random, marks, LONGEST_ATTEMPT_MILLIS);
            Path manifest = Files.writeString(folder.resolve("marked.yaml"), ManifestYaml.write(pipeline.manifest()));
            int kills = 0;
            EngineProcess engine = start(manifest);
            while (kills < mostKills && kill(engine)) {
                kills++;
                traces.awaitNoProcess();
                finished.putAll(recorded());
                engine = start(manifest);
            }
            int status = engine.await();
            String what =
                    "with -Dkfp4j.seed=" + seed + ", " + isolation + ", killed " + kills + " times:\n" + engine.log();
            assertThat(status).as(what).isZero();
            traces.awaitNoProcess();
            var ended = RunStore.open(store).run(name().orElseThrow()).result();
            assertThat(Ended.differences(pipeline.expected(), ended)).as(what).isEmpty();
            assertThat(recorded()).as(what).containsAllEntriesOf(finished);
            assertThat(traces.strayFiles()).as(what).isEmpty();
            return kills;
        }

        /** Kills it after some more steps have begun, or after some time. */
        private boolean kill(EngineProcess engine) throws InterruptedException {
            if (random.nextInt(4) == 0) {
                return engine.killWhen(() -> true, random.nextInt(1500));
            }
            long before = traces.begun();
            int further = 1 + random.nextInt(5);
            return engine.killWhen(() -> traces.begun() >= before + further, random.nextInt(LONGEST_ATTEMPT_MILLIS));
        }

        /** A run that was killed before anything was recorded has not been. */
        private EngineProcess start(Path manifest) throws Exception {
            Optional<String> run = name();
            var arguments = run.isEmpty()
                    ? List.of(
                            "run",
                            manifest.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "--isolation",
                            isolation.name(),
                            "-j",
                            "3",
                            "--store",
                            store.toString())
                    : List.of("resume", run.get(), "--store", store.toString());
            return EngineProcess.start(folder.resolve("log.txt"), arguments);
        }

        private Optional<String> name() {
            return withStore(runs -> runs.runs(RunFilter.ALL).stream()
                            .map(RunSummary::name)
                            .findFirst())
                    .flatMap(name -> name);
        }

        private Map<String, Long> recorded() {
            return name().flatMap(name ->
                            withStore(runs -> traces.finished(runs.run(name).result())))
                    .orElse(Map.of());
        }

        private <T> Optional<T> withStore(Function<RunStore, T> use) {
            return RunStore.openExisting(store).map(runs -> {
                try (runs) {
                    return use.apply(runs);
                }
            });
        }
    }
}
