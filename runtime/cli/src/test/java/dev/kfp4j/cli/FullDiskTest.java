// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static dev.kfp4j.cli.StoreCommands.acts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.cli.StoreCommands.Said;
import dev.kfp4j.cli.commands.ExitStatus;
import dev.kfp4j.cli.testing.Mount;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store on a disk that gets full while a run is under way. */
@Timeout(120)
class FullDiskTest {

    private static final int SIZE = 64;

    @TempDir
    Path folder;

    @Test
    void fullDisk_failsTheRunAndLosesNothing_andResumeGoesOn() throws Exception {
        Path place = Files.createDirectory(folder.resolve("mounted"));
        try (var mount = Mount.tryTmpfs(place, SIZE)) {
            assumeTrue(mount.isThere(), "only root mounts");
            var kfp4j = StoreCommands.over(place.resolve("store"), folder);
            Path ballast = Files.write(place.resolve("ballast"), new byte[SIZE * 768 * 1024]);

            Said full = inAProcess(kfp4j, kfp4j.run(acts("work", "make 1"), acts("next", "make 18")));
            assertThat(full.status()).as(full.out()).isEqualTo(ExitStatus.FAILURE);
            assertThat(full.out()).containsIgnoringCase("disk is full").doesNotContain("unexpected error", "\tat ");
            Said shown = kfp4j.say("show", "last");
            assertThat(shown.status()).as(shown.toString()).isZero();
            assertThat(shown.out()).contains("work", "succeeded");

            Files.delete(ballast);
            Said resumed = inAProcess(kfp4j, List.of("resume", "last"));
            assertThat(resumed.status()).as(resumed.out()).isZero();
            assertThat(resumed.out()).doesNotContain("start    work");
        }
    }

    private static Said inAProcess(StoreCommands kfp4j, List<String> words) throws Exception {
        Process process = kfp4j.start(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        return new Said(process.exitValue(), said, "");
    }
}
