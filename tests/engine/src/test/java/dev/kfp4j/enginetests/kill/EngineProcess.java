// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The command line, in a process that may be killed. */
final class EngineProcess {

    private static final long POLL_MILLIS = 2;
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Path log;

    private EngineProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code kfp4j} with arguments; what it says is appended to the log. */
    static EngineProcess start(Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.kfp4j.cli.Kfp4j"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new EngineProcess(process, log);
    }

    /** Kills it once something is the case and some milliseconds more have passed; false: it ended by itself before. */
    boolean killWhen(BooleanSupplier condition, int millisLater) throws InterruptedException {
        while (process.isAlive() && !condition.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        TimeUnit.MILLISECONDS.sleep(millisLater);
        process.destroyForcibly();
        return process.waitFor() == KILLED;
    }

    /** Waits for the end of the process; returns its exit status. */
    int await() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("it hangs");
        }
        return process.exitValue();
    }

    /** Returns the output of this process and its predecessors. */
    String log() throws IOException {
        return Files.readString(log);
    }
}
