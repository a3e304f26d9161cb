// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.runner.process.ProcessStepRunner;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.local.testing.JavaProject;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepCacheTest {

    private static final Values OUTPUTS = Values.of(Map.of("Output", JsonValue.of("done")), Map.of());

    @TempDir
    Path folder;

    private final InMemoryHistory history = new InMemoryHistory();
    private final CallMaker call = new CallMaker();
    private JavaProject program;
    private List<String> jvmOptions = List.of();
    private CacheSettings settings = CacheSettings.ON;
    private ArtifactKeeper artifacts = ArtifactKeeper.IN_PLACE;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void makeProgram() {
        program = new JavaProject(folder.resolve("classes"));
        write(1);
    }

    private void write(int n) {
        program.source("app.Unit0", "package app; class Unit0 { int n = " + n + "; }")
                .build();
    }

    private StepCache cache() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classPath = new ClassPath(program.classes().toString());
        var runner = new ProcessStepRunner(java, classPath, jvmOptions, Duration.ofSeconds(1));
        return new StepCache(history, artifacts, runner, settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The step runs, in a run of its own. */
    private Origin runs() {
        StepCall next = call.next();
        StepCache cache = cache();
        cache.remember(next, cache.key(next), OUTPUTS);
        return new Origin(next.run().name(), next.path());
    }

    private Optional<Recalled> recalled() {
        StepCall next = call.next();
        StepCache cache = cache();
        return cache.recall(next, cache.key(next));
    }

    private void assertHit() {
        assertThat(recalled()).isPresent();
    }

    private void assertMiss() {
        assertThat(recalled()).isEmpty();
    }

    @Test
    void sameStep_isGivenWhatTheOtherGave() {
        Origin origin = runs();

        assertThat(recalled()).contains(new Recalled.Cached(OUTPUTS, origin));
    }

    @Test
    void placesAndTasksAndRuns_doNotCount() {
        runs();
        call.uri = "/runs/2/elsewhere";
        call.path = TaskPath.of("nested", "train-2");
        assertHit();
    }

    @Test
    void inputParameter_counts() {
        runs();
        call.parameters.put("seed", JsonValue.of(2));
        assertMiss();
    }

    @Test
    void absentParameterAndNull_areNotTheSame() {
        runs();
        call.parameters.put("more", JsonValue.NULL);
        assertMiss();
    }

    @Test
    void contentOfAnArtifact_counts() {
        runs();
        call.digest = Optional.of(new Digest("b".repeat(64)));
        assertMiss();
    }

    @Test
    void metadataOfAnArtifact_counts() {
        runs();
        call.metadata = Map.of("rows", JsonValue.of(3));
        assertMiss();
    }

    @Test
    void artifactThatIsNotKept_countsByItsPlace() {
        call.digest = Optional.empty();
        runs();
        assertHit();
        call.uri = "s3://bucket/other";
        assertMiss();
    }

    @Test
    void component_counts() {
        runs();
        call.component = "comp-train-2";
        assertMiss();
    }

    @Test
    void declaredOutputs_count() {
        runs();
        call.outputs.put("score", ParameterType.NUMBER_DOUBLE);
        assertMiss();
    }

    @Test
    void imageCommandAndArguments_count() {
        runs();
        call.image = "image:2";
        assertMiss();
        call.image = "image:1";
        call.args.add("--verbose");
        assertMiss();
    }

    @Test
    void environment_counts() {
        call.environment.put("MODE", "a");
        runs();
        assertHit();
        call.environment.put("MODE", "b");
        assertMiss();
    }

    @Test
    void optionsOfTheJvm_count() {
        runs();
        jvmOptions = List.of("-Dmode=b");
        assertMiss();
    }

    @Test
    void code_counts() {
        runs();
        write(2);
        assertMiss();
        write(1);
        assertHit();
    }

    @Test
    void codeThatChangesWhileAStepRuns_isNotTakenForTheOldNorTheNew() {
        StepCall next = call.next();
        StepCache cache = cache();
        StepKey key = cache.key(next);
        write(2);
        cache.remember(next, key, OUTPUTS);

        assertMiss();
        write(1);
        assertMiss();
    }

    @Test
    void codeThatIsOnlyWrittenAgainWhileAStepRuns_isStillTheSame() {
        StepCall next = call.next();
        StepCache cache = cache();
        StepKey key = cache.key(next);
        write(1);
        cache.remember(next, key, OUTPUTS);

        assertHit();
    }

    @Test
    void codeThatChangesBetweenTwoStepsOfARun_isSeen() {
        StepCache cache = cache();
        StepCall next = call.next();
        StepKey first = cache.key(next);
        write(2);

        assertThat(cache.key(next).digest()).isNotEqualTo(first.digest());
    }

    @Test
    void taskWithoutCaching_neitherGivesNorTakes() {
        runs();
        call.caching = Optional.of(new CachingOptions(false, ""));
        assertMiss();
        call.parameters.put("seed", JsonValue.of(2));
        runs();
        call.caching = Optional.empty();
        assertMiss();
    }

    @Test
    void runWithoutCaching_neitherGivesNorTakes() {
        runs();
        settings = CacheSettings.OFF;
        assertMiss();
        call.parameters.put("seed", JsonValue.of(2));
        runs();
        settings = CacheSettings.ON;
        assertMiss();
    }

    @Test
    void whatIsOlderThanTheLongestAge_isNotGiven() {
        runs();
        settings = new CacheSettings(true, Optional.of(Duration.ofDays(7)));
        now = Instant.EPOCH.plus(Duration.ofDays(7));
        assertHit();
        now = now.plusSeconds(1);
        assertMiss();
    }

    @Test
    void ownKey_standsForAllButTheComponent() {
        call.caching = Optional.of(new CachingOptions(true, "v1"));
        runs();
        call.parameters.put("seed", JsonValue.of(2));
        write(2);
        assertHit();
        call.caching = Optional.of(new CachingOptions(true, "v2"));
        assertMiss();
        call.caching = Optional.of(new CachingOptions(true, "v1"));
        call.component = "comp-other";
        assertMiss();
    }

    @Test
    void outputsThatAreNoLongerWhole_areNotGiven() {
        runs();
        artifacts = new Damaged();
        assertMiss();
    }

    @Test
    void keyIsNoted_withTheCodeItWasMadeOf() {
        StepCall next = call.next();
        StepKey key = cache().key(next);

        var noted = history.noted(new Origin(next.run().name(), next.path())).orElseThrow();
        assertThat(noted.key()).isEqualTo(key);
        var code = (JsonValue.JsonString) key.parts().members().get("code");
        assertThat(history.code(new Digest(code.value())).orElseThrow().toString())
                .contains("app.Unit0");
    }

    private static final class Damaged implements ArtifactKeeper {
        @Override
        public void check(Values values) throws ValueException {
            throw new ValueException("gone");
        }

        @Override
        public Values keep(Values outputs) {
            return outputs;
        }

        @Override
        public Values place(Values outputs, StepPlaces places) {
            return outputs;
        }
    }
}
