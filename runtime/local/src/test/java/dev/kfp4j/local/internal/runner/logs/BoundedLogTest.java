// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedLogTest {

    @TempDir
    Path folder;

    @Test
    void whatFits_isKeptWhole() throws IOException {
        assertThat(log(20, "0123456789", "abcdefghij")).isEqualTo("0123456789abcdefghij");
    }

    @Test
    void whatIsTooMuch_losesItsMiddle() throws IOException {
        assertThat(log(20, "0123456789", "lost", "also lost", "abcdefghij"))
                .isEqualTo("0123456789\n[kfp4j: 13 of 33 bytes omitted]\nabcdefghij");
    }

    @Test
    void oneLargeWrite_isCutLikeManySmallOnes() throws IOException {
        String text = "0123456789" + "-".repeat(995) + "abcdefghij";
        assertThat(log(20, text)).isEqualTo(log(20, text.split("")));
    }

    @Test
    void nothingWritten_leavesNoFile() throws IOException {
        new BoundedLog(folder.resolve("log.txt"), 20, List.of()).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatComesAfterTheEnd_isDropped() throws IOException {
        var log = new BoundedLog(folder.resolve("log.txt"), 20, List.of());
        log.write("in time".getBytes(UTF_8));
        log.close();
        log.write("late".getBytes(UTF_8));
        log.close();
        assertThat(folder.resolve("log.txt")).hasContent("in time");
    }

    private String log(int limit, String... texts) throws IOException {
        Path file = folder.resolve("log.txt");
        try (var log = new BoundedLog(file, limit, List.of())) {
            for (String text : texts) {
                log.write(text.getBytes(UTF_8));
            }
        }
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        return Files.readString(file);
    }
}
