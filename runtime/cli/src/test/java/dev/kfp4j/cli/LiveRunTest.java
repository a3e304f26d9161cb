// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.cli.testing.Sample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, in a terminal that {@code script} makes, and without one. */
@Timeout(120)
class LiveRunTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm", "CI", "", "NO_COLOR", "");

    @TempDir
    Path folder;

    private String command;

    @BeforeEach
    void command() throws Exception {
        Path classes = Sample.folder(folder.resolve("classes"), "say");
        command = String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Kfp4j.class.getName(),
                "run",
                classes.toString(),
                "-cp",
                Sample.CLASS_PATH,
                "--store",
                folder.resolve("runs").toString(),
                "-p",
                "word=hello");
    }

    @Test
    void terminal_getsAPictureInPlaceAndItsCursorBack() throws Exception {
        String shown = inTerminal("stty cols 40 rows 20; " + command);
        assertThat(shown).contains("\u001b[?25l", "\u001b[3A", "2/2 steps", "\"HELLO\"");
        assertThat(shown.lastIndexOf("\u001b[?25h")).isGreaterThan(shown.lastIndexOf("\u001b[?25l"));
        assertThat(shown).doesNotContain("start    first");
    }

    @Test
    void terminalWhoseOutputIsPiped_getsLines() throws Exception {
        String shown = inTerminal(command + " | cat");
        assertThat(shown).contains("start    first", "\"HELLO\"").doesNotContain("\u001b[");
    }

    @Test
    void noTerminal_getsLines() throws Exception {
        String shown = output(new ProcessBuilder("sh", "-c", command), TERMINAL);
        assertThat(shown).contains("start    first", "\"HELLO\"").doesNotContain("\u001b[");
    }

    @Test
    void textWithoutALocale_isNotLost() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "only Linux tells the bytes of the command line");
        // In a file, as this JVM may have no locale either.
        Path script = Files.writeString(folder.resolve("run.sh"), command.replace("hello", "zürich"));
        output(new ProcessBuilder("sh", script.toString()), Map.of("LC_ALL", "C"));
        try (var runs = Files.list(folder.resolve("runs/runs"))) {
            assertThat(runs.findFirst().orElseThrow().resolve("tasks/again/executor-input.json"))
                    .content(StandardCharsets.UTF_8)
                    .contains("ZÜRICH");
        }
    }

    @Test
    void terminalThatAsksForNoColours_getsLines() throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT), "no script program");
        var builder = new ProcessBuilder(
                SCRIPT.toString(), "-qec", command, folder.resolve("typescript").toString());
        String shown = output(builder, Map.of("TERM", "xterm", "CI", "", "NO_COLOR", "1"));
        assertThat(shown).contains("start    first").doesNotContain("\u001b[");
    }

    private String inTerminal(String shellCommand) throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT), "no script program");
        var builder = new ProcessBuilder(
                SCRIPT.toString(),
                "-qec",
                shellCommand,
                folder.resolve("typescript").toString());
        return output(builder, TERMINAL);
    }

    private static String output(ProcessBuilder builder, Map<String, String> environment) throws Exception {
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
