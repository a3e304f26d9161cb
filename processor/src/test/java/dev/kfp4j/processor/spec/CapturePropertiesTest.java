// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.check.ManifestCheck;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.spec.RandomPipelines.Family;
import org.junit.jupiter.api.Test;

/**
 * Closure conversion, on random pipelines: what a task reads in the manifest, followed across all borders, is what it
 * reads in the model. {@code -Dkfp4j.seed=N} repeats one case.
 */
class CapturePropertiesTest {
    private static final int CASES = Integer.getInteger("kfp4j.capture.cases", 40);

    @Test
    void everyReferenceResolvesToItsOriginAcrossAllBorders() {
        Long only = Long.getLong("kfp4j.seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? CASES : only + 1); seed++) {
            Family family = RandomPipelines.family(seed, new RandomRules(false));
            Manifest manifest = build(family);
            assertThat(ManifestCheck.problems(manifest)).as("seed %d", seed).isEmpty();
            new ManifestWalk(seed, family, manifest).check();
            assertThat(ManifestYaml.write(build(family)))
                    .as("twice, seed %d", seed)
                    .isEqualTo(ManifestYaml.write(manifest));
        }
    }

    private static Manifest build(Family family) {
        return new ManifestBuilder("kfp4j-test", "img").build(family.main(), family.all());
    }
}
