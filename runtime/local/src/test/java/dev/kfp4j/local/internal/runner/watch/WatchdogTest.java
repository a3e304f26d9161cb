// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.testing.Processes;
import dev.kfp4j.local.testing.TestContainers;
import dev.kfp4j.local.testing.WatchedMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@EnabledOnOs(OS.LINUX)
class WatchdogTest {

    @TempDir
    Path folder;

    @Test
    void engineThatIsKilled_takesItsOrphansWithIt() throws Exception {
        Path file = folder.resolve("ids");
        Process engine = start(List.of(file.toString()));
        Processes.await(file);
        Path pids = Files.writeString(
                folder.resolve("pids"), Files.readAllLines(file).get(0) + "\n");
        assertThat(Processes.alive(pids)).hasSize(1);

        engine.destroyForcibly().waitFor();

        Processes.awaitEnd(pids);
    }

    @Test
    void engineThatIsKilled_takesItsContainersWithIt() throws Exception {
        String image = TestContainers.image();
        String program = TestContainers.engine().orElseThrow().program();
        Path file = folder.resolve("ids");
        var arguments = new ArrayList<>(List.of(file.toString(), program, image));
        arguments.addAll(TestContainers.ofThisMachine());
        Process engine = start(arguments);
        Processes.await(file);
        String id = Files.readAllLines(file).get(1);
        assertThat(containers(program, id)).isNotEmpty();

        engine.destroyForcibly().waitFor();

        for (int i = 0; i < 300 && !containers(program, id).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(containers(program, id)).isEmpty();
    }

    @Test
    void watchdog_isGoneWhenNobodyNeedsIt() {
        long before = children();
        var watchdog = new Watchdog(() -> "");
        watchdog.watch();
        watchdog.watch();
        watchdog.release();
        assertThat(children()).isEqualTo(before + 1);
        watchdog.release();
        assertThat(children()).isEqualTo(before);
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    private static String containers(String program, String id) throws Exception {
        Process list =
                new ProcessBuilder(program, "ps", "-aq", "--filter", "label=" + Watchdog.LABEL + "=" + id).start();
        return new String(list.getInputStream().readAllBytes(), UTF_8).strip();
    }

    private Process start(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WatchedMain.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("engine.log").toFile())
                .start();
    }
}
