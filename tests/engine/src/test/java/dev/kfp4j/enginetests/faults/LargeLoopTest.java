// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A loop of very many items, in a JVM of 64 MB; {@code -Dkfp4j.items=N} has N of them. */
class LargeLoopTest {

    private static final int ITEMS = Integer.getInteger("kfp4j.items", 1_000);

    @TempDir
    Path folder;

    @Test
    @Timeout(400)
    void manyItems_runInLittleMemory() throws Exception {
        Path manifest = Files.writeString(folder.resolve("pipeline.yaml"), Manifests.loop(ITEMS));
        var process = CommandLineProcess.run(
                folder,
                "run",
                manifest.toString(),
                "--isolation",
                "JVM",
                "--store",
                folder.resolve("store").toString(),
                "-cp",
                System.getProperty("java.class.path"));
        assertThat(process.err()).isEmpty();
        assertThat(process.status()).isZero();
        assertThat(process.out()).contains("done     loop/" + (ITEMS - 1) + "/a", "test succeeded after");
    }
}
