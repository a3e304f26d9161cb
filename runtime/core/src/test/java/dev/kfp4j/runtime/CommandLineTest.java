// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void lostLetters_areFoundAgain() throws IOException {
        assertThat(decoded("java\0-cp\0x\0Main\0--name\0Zürich?\0", "--name", "Z??rich?"))
                .containsExactly("--name", "Zürich?");
        assertThat(decoded("java\0Main\0é😀\0", "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"))
                .containsExactly("é😀");
    }

    @Test
    void aCommandLineOfSomethingElse_isNotBelieved() throws IOException {
        assertThat(decoded("java\0Main\0other\0", "Z??")).containsExactly("Z??");
        assertThat(decoded("java\0Main\0Zü!\0", "Z??x")).containsExactly("Z??x");
        assertThat(decoded("Zü\0", "a", "Z??")).containsExactly("a", "Z??");
    }

    @Test
    void bytesThatAreNotUtf8_areLeftAsTheyAre() throws IOException {
        Path file = Files.write(folder.resolve("cmdline"), new byte[] {'a', (byte) 0xff, 0});

        assertThat(CommandLine.decoded(new String[] {"a?"}, file)).containsExactly("a?");
        assertThat(CommandLine.decoded(new String[] {"a?"}, folder.resolve("none")))
                .containsExactly("a?");
    }

    private String[] decoded(String commandLine, String... args) throws IOException {
        Path file = Files.write(folder.resolve("cmdline"), commandLine.getBytes(StandardCharsets.UTF_8));
        return CommandLine.decoded(args, file);
    }
}
