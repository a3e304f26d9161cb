// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.testing.PlainContainers;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Single steps that run again under a debugger. */
@Timeout(120)
class DebuggedStepTest {

    @TempDir
    private Path folder;

    private final TestPipeline pipeline = new TestPipeline();

    private LocalEngine.Builder settings() {
        return LocalEngine.builder().store(folder.resolve("store"));
    }

    @Test
    void debugger_isWaitedFor_evenInAnEngineThatRunsStepsInItsJvm() throws Exception {
        pipeline.root()
                .step("a", script(List.of("set", "Output", "debugged")))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("60")));
        RunResult run = settings().build().run(pipeline.manifest(), Map.of());
        int port = freePort();
        LocalEngine engine = settings().isolation(Isolation.JVM).build();

        Rerun rerun = engine.debug(run.run().name(), TaskPath.of("a"), port);
        attachAndResume(port);

        Rerun.Result result = rerun.await();
        assertThat(result.failure()).isEmpty();
        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("debugged"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As a debugger does, by the JDWP: the handshake, and the command to resume the JVM. */
    private static void attachAndResume(int port) throws Exception {
        try (Socket socket = connected(port)) {
            // An interrupt, as a test's time-out sends it, does not end the reading of a socket.
            socket.setSoTimeout((int) TimeUnit.MINUTES.toMillis(1));
            OutputStream out = socket.getOutputStream();
            var in = new DataInputStream(socket.getInputStream());
            byte[] handshake = "JDWP-Handshake".getBytes(StandardCharsets.US_ASCII);
            out.write(handshake);
            assertThat(in.readNBytes(handshake.length)).isEqualTo(handshake);
            // The first packet says that the JVM is suspended; a command to resume it has no effect before.
            in.skipNBytes(in.readInt() - Integer.BYTES);
            // Length 11, id 1, no flags, command 9 of set 1.
            out.write(new byte[] {0, 0, 0, 11, 0, 0, 0, 1, 0, 1, 9});
            out.flush();
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Socket connected(int port) throws InterruptedException {
        while (true) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException e) {
                // The JVM does not listen yet.
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the container engine of the test is a script of the shell")
    void debuggerOfAStepInAContainer_isRefused() throws Exception {
        pipeline.root()
                .step("a", script())
                .container(PlainContainers.shell("true"))
                .add();
        LocalEngine engine = settings()
                .containerEngine(PlainContainers.program(folder).toString())
                .build();
        RunResult run = engine.run(pipeline.manifest(), Map.of());

        assertThatThrownBy(() -> engine.debug(run.run().name(), TaskPath.of("a"), 5005))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("a debugger cannot attach to a step in a container; choose process isolation");
    }
}
