// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kfp4j.enginetests.generate.GeneratedPipeline;
import dev.kfp4j.enginetests.generate.Options;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pipelines made at random, whose results are known without the engine. {@code -Dkfp4j.seed=N} runs one seed alone,
 * {@code -Dkfp4j.parity.jvm=N} and so on run so many; containers need {@code -Dkfp4j.test.image=NAME}, the image that
 * {@code .ci/engine-image} makes.
 */
class ParityTest {

    private static final int IN_JVM = Integer.getInteger("kfp4j.parity.jvm", 12);
    private static final int IN_PROCESSES = Integer.getInteger("kfp4j.parity.processes", 1);
    private static final int IN_CONTAINERS = Integer.getInteger("kfp4j.parity.containers", 2);
    private static final String IMAGE = System.getProperty("kfp4j.test.image", "");

    @TempDir
    Path folder;

    @Test
    @Timeout(900)
    void pipelines_giveInTheCallersJvm_whatTheyMust() throws IOException {
        forEachSeed(IN_JVM, Isolation.JVM);
    }

    @Test
    @Timeout(900)
    void pipelines_giveInProcesses_whatTheyMust() throws IOException {
        forEachSeed(IN_PROCESSES, Isolation.PROCESS);
    }

    @Test
    @Timeout(900)
    void pipelines_giveInContainers_whatTheyMust() throws IOException {
        assumeThat(IMAGE).as("-Dkfp4j.test.image, made by .ci/engine-image").isNotEmpty();
        forEachSeed(IN_CONTAINERS, Isolation.CONTAINER);
    }

    private void forEachSeed(int count, Isolation isolation) throws IOException {
        Long only = Long.getLong("kfp4j.seed");
        long first = only == null ? System.nanoTime() : only;
        var wrong = new ArrayList<String>();
        for (long seed = first; seed < first + (only == null ? count : 1); seed++) {
            String differences = differences(seed, isolation);
            if (!differences.isEmpty()) {
                wrong.add("with -Dkfp4j.seed=" + seed + ", " + isolation + ":\n" + differences);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String differences(long seed, Isolation isolation) throws IOException {
        Path own = Files.createDirectory(folder.resolve(isolation + "-" + seed));
        Path marks = Files.createDirectory(own.resolve("marks"));
        // A container does not see the folder of marks.
        boolean marked = isolation != Isolation.CONTAINER;
        var options = new Options(
                IMAGE.isEmpty() ? "test/image" : IMAGE, Optional.of(marks).filter(any -> marked));
        var pipeline = GeneratedPipeline.of(new Random(seed), options);
        Files.writeString(own.resolve("pipeline.yaml"), ManifestYaml.write(pipeline.manifest()));
        try {
            RunResult result = LocalEngine.builder()
                    .store(own.resolve("store"))
                    .isolation(isolation)
                    .parallelism(2)
                    .build()
                    .run(pipeline.manifest(), Map.of());
            return Ended.differences(pipeline.expected(), result);
        } catch (RunRefusedException e) {
            return "refused: " + e.getMessage();
        }
    }
}
