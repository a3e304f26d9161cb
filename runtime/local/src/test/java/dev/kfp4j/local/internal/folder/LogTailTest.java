// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void noLog_hasNoTail() throws Exception {
        assertThat(LogTail.of(folder.resolve("none"), 5)).isEmpty();
    }

    @Test
    void shortLog_isShownWhole() throws Exception {
        assertThat(tail("a\nb", 5)).containsExactly("a", "b");
    }

    @Test
    void longLog_isCutToItsLastWholeLines() throws Exception {
        String text = String.join(
                "\n", IntStream.range(0, 10_000).mapToObj(i -> "line " + i).toList());
        assertThat(tail(text, 2)).containsExactly("line 9998", "line 9999");
        assertThat(tail(text, 1_000_000).get(0)).matches("line \\d+");
    }

    @Test
    void oneEndlessLine_isBounded() throws Exception {
        assertThat(String.join("", tail("x".repeat(1_000_000), 5))).hasSizeLessThanOrEqualTo(256 * 1024);
    }

    private List<String> tail(String text, int lines) throws Exception {
        Path log = folder.resolve("log.txt");
        Files.writeString(log, text);
        return LogTail.of(log, lines);
    }
}
