// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.enginetests.model.Expected;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The generator itself: what it makes is varied, can be written down, and is the same for the same seed. */
class GeneratedPipelineTest {

    private static final int COUNT = 300;
    private static final int MANIFESTS = Integer.getInteger("kfp4j.generated.manifests", 40);
    private static final Options OPTIONS = new Options("test/image", Optional.of(Path.of("marks")));

    @Test
    void pipeline_isTheSameForTheSameSeed() {
        for (long seed = 0; seed < COUNT; seed++) {
            assertThat(GeneratedPipeline.of(new Random(seed), OPTIONS).manifest())
                    .isEqualTo(GeneratedPipeline.of(new Random(seed), OPTIONS).manifest());
        }
    }

    @Test
    void pipeline_isAManifest() {
        for (long seed = 0; seed < MANIFESTS; seed++) {
            var manifest = GeneratedPipeline.of(new Random(seed), OPTIONS).manifest();
            assertThat(ManifestYaml.read(ManifestYaml.write(manifest), "generated"))
                    .as("seed %d", seed)
                    .isEqualTo(manifest);
        }
    }

    @Test
    void pipelines_meetEveryFeatureAndEveryEnd() {
        var seen = new TreeMap<String, Integer>();
        for (long seed = 0; seed < COUNT; seed++) {
            Expected expected = GeneratedPipeline.of(new Random(seed), OPTIONS).expected();
            seen.merge(expected.succeeded() ? "run succeeds" : "run fails", 1, Integer::sum);
            expected.tasks().forEach((path, task) -> {
                String word = path.substring(path.lastIndexOf('/') + 1).replaceFirst("-?[0-9]+$", "");
                seen.merge(word + " " + task.state(), 1, Integer::sum);
            });
        }
        assertThat(seen)
                .containsKeys(
                        "run succeeds",
                        "run fails",
                        "at-exit SUCCEEDED",
                        "condition SUCCEEDED",
                        "condition SKIPPED",
                        "condition FAILED",
                        "condition-branches SUCCEEDED",
                        "condition-branches SKIPPED",
                        "exit-handler SUCCEEDED",
                        "exit-handler FAILED",
                        "fail FAILED",
                        "for-loop SUCCEEDED",
                        "for-loop FAILED",
                        "for-loop SKIPPED",
                        "join SUCCEEDED",
                        "marked SUCCEEDED",
                        "marked FAILED",
                        "maybe SUCCEEDED",
                        "nested SUCCEEDED",
                        "nested FAILED",
                        "read SUCCEEDED",
                        "read-all SUCCEEDED",
                        "regardless SUCCEEDED",
                        "sentence SUCCEEDED",
                        "step SKIPPED",
                        "write SUCCEEDED");
    }
}
