// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.cli.testing.Linger;
import dev.kfp4j.cli.testing.Sample;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, told to end. A terminal's Ctrl-C is taken in the same way. */
@Timeout(120)
class InterruptsTest {

    private static final String PIPELINE = """
            components:
              comp-linger:
                executorLabel: exec-linger
                inputDefinitions:
                  parameters:
                    linger: {parameterType: BOOLEAN}
            deploymentSpec:
              executors:
                exec-linger:
                  container:
                    image: sample
                    command: [java, -cp, '/app/resources:/app/classes:/app/libs/*', CLASS]
                    args: ['--executor_input', '{{$}}']
            pipelineInfo: {name: interrupted}
            root:
              dag:
                tasks:
                  work:
                    componentRef: {name: comp-linger}
                    inputs:
                      parameters:
                        linger: {componentInputParameter: work}
                    taskInfo: {name: work}
                  next:
                    componentRef: {name: comp-linger}
                    dependentTasks: [work]
                    inputs:
                      parameters:
                        linger: {runtimeValue: {constant: true}}
                    taskInfo: {name: next}
                  exit:
                    componentRef: {name: comp-linger}
                    dependentTasks: [work]
                    inputs:
                      parameters:
                        linger: {componentInputParameter: exit}
                    taskInfo: {name: exit}
                    triggerPolicy: {strategy: ALL_UPSTREAM_TASKS_COMPLETED}
              inputDefinitions:
                parameters:
                  work: {parameterType: BOOLEAN}
                  exit: {parameterType: BOOLEAN}
            schemaVersion: 2.1.0
            sdkVersion: kfp4j-test
            """;

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void firstSignal_cancelsTheRunAndLetsItsExitHandlerRun() throws Exception {
        Process process = start(false);
        try (BufferedReader shown = process.inputReader(StandardCharsets.UTF_8)) {
            readTo(shown, "start    work");
            terminate(process);
            assertThat(shown.lines().collect(Collectors.joining("\n")))
                    .contains(
                            "exit handlers still run",
                            "stopped  work",
                            "not run  next",
                            "done     exit",
                            "was cancelled")
                    .doesNotContain("killed");
        }
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
    }

    @Test
    void secondSignal_killsTheExitHandler() throws Exception {
        Process process = start(true);
        try (BufferedReader shown = process.inputReader(StandardCharsets.UTF_8)) {
            readTo(shown, "start    work");
            terminate(process);
            readTo(shown, "start    exit");
            terminate(process);
            assertThat(shown.lines().collect(Collectors.joining("\n")))
                    .contains("killed", "stopped  exit", "was cancelled");
        }
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
    }

    private Process start(boolean exitLingers) throws Exception {
        Path manifest =
                Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE.replace("CLASS", Linger.class.getName()));
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kfp4j.class.getName(),
                        "run",
                        manifest.toString(),
                        "-cp",
                        Sample.CLASS_PATH,
                        "--store",
                        folder.resolve("store").toString(),
                        "-p",
                        "work=true",
                        "-p",
                        "exit=" + exitLingers))
                .redirectErrorStream(true)
                .start();
    }

    private static void readTo(BufferedReader shown, String text) throws Exception {
        var seen = new StringBuilder();
        String line = shown.readLine();
        while (line != null && !line.contains(text)) {
            seen.append(line).append('\n');
            line = shown.readLine();
        }
        assertThat(line).as(seen.toString()).isNotNull();
    }

    private static void terminate(Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start();
        assertThat(kill.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
