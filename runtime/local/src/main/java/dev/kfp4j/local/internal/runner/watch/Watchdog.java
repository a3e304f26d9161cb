// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the processes and containers of an engine that has died without ending them, even if it was killed. A small
 * process waits at a pipe whose other end only the engine holds; the system closes that end with the engine. The
 * process recognizes processes by an inherited environment variable, and containers by a label. It needs {@code /proc}
 * and a shell; elsewhere it does nothing.
 */
public final class Watchdog {

    /** The variable that marks the processes of a step; its value is the id of the engine, a slash, and a number. */
    public static final String VARIABLE = "KFP4J_STEP";

    /** The label that marks containers; its value is the id of the engine. */
    public static final String LABEL = "kfp4j.engine";

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path PROCESSES = Path.of("/proc/self/environ");

    /** The time that the process may take to end after a normal release. */
    private static final long LAST_SECONDS = 2;

    /**
     * Reads a line. At the end of the file it cleans up, more than once: processes that were being started when the
     * engine died appear later. It ignores the signals that a terminal sends to all of its processes.
     */
    private static final String SCRIPT = """
            trap '' INT TERM HUP QUIT
            if read -r word; then exit 0; fi
            for round in 1 2 3 4 5; do
              for file in /proc/[0-9]*/environ; do
                if grep -qsaF "$1=$2/" "$file"; then
                  pid="${file#/proc/}"
                  kill -9 "${pid%/environ}" 2>/dev/null
                fi
              done
              if [ -n "$4" ]; then
                for container in $("$4" ps -aq --filter "label=$3=$2" 2>/dev/null); do
                  "$4" rm -f "$container" >/dev/null 2>&1
                done
              fi
              sleep 1
            done
            """;

    private final String engine = UUID.randomUUID().toString();
    private final Supplier<String> containerProgram;
    private int users;
    private @Nullable Process process;

    /**
     * @param containerProgram returns the program that removes containers when the watch begins; empty: there are no
     *     containers
     */
    public Watchdog(Supplier<String> containerProgram) {
        this.containerProgram = containerProgram;
    }

    /** The id that marks the processes and containers of this engine. */
    public String engine() {
        return engine;
    }

    /** Watches until {@link #release} was called as often as this method. */
    public synchronized void watch() {
        if (users++ == 0) {
            start();
        }
    }

    private void start() {
        if (!Files.isExecutable(SHELL) || !Files.isReadable(PROCESSES)) {
            return;
        }
        try {
            process = new ProcessBuilder(
                            SHELL.toString(),
                            "-c",
                            SCRIPT,
                            "kfp4j-watchdog",
                            VARIABLE,
                            engine,
                            LABEL,
                            containerProgram.get())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // Without a shell, only an engine that ends normally ends its steps.
            process = null;
        }
    }

    /** Ends one watch. */
    public synchronized void release() {
        Process watching = process;
        if (--users > 0 || watching == null) {
            return;
        }
        process = null;
        try (OutputStream pipe = watching.getOutputStream()) {
            pipe.write("done\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The process has ended already.
            return;
        }
        try {
            var unused = watching.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
