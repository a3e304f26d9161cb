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
 * Ends what an engine has started if the engine ends without doing so, even if it was killed. A small process of its own
 * waits at a pipe whose other end only the engine holds; the system closes that end with the engine, whatever it dies of. It
 * knows processes by a variable in their environment, which children inherit, and containers by a label. Lives while
 * anybody needs it. Only where there are {@code /proc} and a shell; elsewhere it does nothing.
 */
public final class Watchdog {

    /** The variable that marks the processes of a step: the engine's id, a slash, and a number. */
    public static final String VARIABLE = "KFP4J_STEP";

    /** The label that marks containers, its value the engine's id. */
    public static final String LABEL = "kfp4j.engine";

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path PROCESSES = Path.of("/proc/self/environ");

    /** How long the process may take to end when it is told that all is well. */
    private static final long LAST_SECONDS = 2;

    /**
     * Reads a line; at the end of the file it cleans up, more than once, as what was being started when the engine died
     * comes into being later. What a terminal sends to all of its processes is not meant for it.
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
     * Makes it.
     *
     * @param containerProgram what removes containers, asked when it begins to watch; empty: there are none
     */
    public Watchdog(Supplier<String> containerProgram) {
        this.containerProgram = containerProgram;
    }

    /** The id by which it knows what belongs to its engine. */
    public String engine() {
        return engine;
    }

    /** Watches from now on, until it has been released as often as it was told to watch. */
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
            // Steps still end with an engine that ends in order; without a shell nothing more can be promised.
            process = null;
        }
    }

    /** Is needed by one less. */
    public synchronized void release() {
        Process watching = process;
        if (--users > 0 || watching == null) {
            return;
        }
        process = null;
        try (OutputStream pipe = watching.getOutputStream()) {
            pipe.write("done\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It is gone already.
            return;
        }
        try {
            var unused = watching.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
