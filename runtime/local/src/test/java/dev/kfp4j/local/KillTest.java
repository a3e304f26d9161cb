// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kfp4j.local.testing.EngineMain;
import dev.kfp4j.local.testing.Processes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine that is told to end, as by Ctrl-C or a service manager. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
@Timeout(120)
class KillTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void signal_leavesNoProcessBehindAndMarksTheRunCancelled(String signal) throws Exception {
        // nohup, and a shell that starts us in the background, have children ignore what a terminal sends: so would the
        // engine.
        assumeThat(Processes.ignores(signal))
                .as("SIG%s is ignored here", signal)
                .isFalse();
        Process engine = start();
        Path first = folder.resolve("pids-a");
        Path second = folder.resolve("pids-b");
        Processes.await(first);
        Processes.await(second);
        assertThat(Processes.alive(first)).hasSize(2);

        new ProcessBuilder("kill", "-" + signal, Long.toString(engine.pid()))
                .start()
                .waitFor();

        assertThat(engine.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Processes.alive(first)).isEmpty();
        assertThat(Processes.alive(second)).isEmpty();
        assertThat(runJson()).contains("\"state\": \"CANCELLED\"").doesNotContain("RUNNING", "WAITING");
    }

    @Test
    void engineThatIsKilled_leavesNoProcessBehind() throws Exception {
        Process engine = start();
        for (String name : new String[] {"pids-a", "pids-b"}) {
            Processes.await(folder.resolve(name));
            assertThat(Processes.alive(folder.resolve(name))).hasSize(2);
        }

        engine.destroyForcibly().waitFor();

        for (String name : new String[] {"pids-a", "pids-b"}) {
            Processes.awaitEnd(folder.resolve(name));
        }
    }

    @Test
    void stepThatIsKilled_failsItsRunAndNothingElse() throws Exception {
        Process engine = start();
        Path pids = folder.resolve("pids-a");
        Processes.await(pids);
        Processes.await(folder.resolve("pids-b"));
        for (String name : new String[] {"pids-a", "pids-b"}) {
            for (long pid : Processes.alive(folder.resolve(name))) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
        assertThat(engine.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(engine.exitValue()).isEqualTo(1);
        assertThat(runJson()).contains("\"state\": \"FAILED\"", "\"exitStatus\": 137");
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineMain.class.getName(),
                        folder.resolve("runs").toString(),
                        folder.resolve("pids").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("engine.log").toFile())
                .start();
    }

    private String runJson() throws Exception {
        return Files.readString(folder.resolve("run.json"));
    }
}
