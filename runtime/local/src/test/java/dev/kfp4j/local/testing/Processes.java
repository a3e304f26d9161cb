// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Looks at processes whose ids a {@link TestStep} that hangs has left in a file. */
public final class Processes {

    private Processes() {}

    /** Starts a child that hangs as well, leaves the ids of both in a file, and never ends by itself. */
    static void hang(Path pids) throws IOException, InterruptedException {
        Process child = new ProcessBuilder("sleep", "600").start();
        Path beside = pids.resolveSibling(pids.getFileName() + ".tmp");
        Files.writeString(beside, ProcessHandle.current().pid() + "\n" + child.pid() + "\n");
        Files.move(beside, pids);
        TimeUnit.MINUTES.sleep(10);
    }

    /** Waits until the file is there. */
    public static void await(Path pids) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(pids); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!Files.exists(pids)) {
            throw new AssertionError("the step has not started: no file " + pids);
        }
    }

    /** Waits until none of the processes lives. */
    public static void awaitEnd(Path pids) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && !alive(pids).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!alive(pids).isEmpty()) {
            throw new AssertionError("still there: " + alive(pids));
        }
    }

    /** Those of the processes that live; zombies, which wait for their parent, do not. */
    public static List<Long> alive(Path pids) throws IOException {
        return Files.readAllLines(pids).stream()
                .map(Long::valueOf)
                .filter(pid ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent())
                .filter(pid -> !isZombie(pid))
                .toList();
    }

    /** Whether this process, and so each that it starts, ignores a signal; false where that cannot be known. */
    public static boolean ignores(String signal) throws IOException, InterruptedException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        Process kill = new ProcessBuilder("kill", "-l", signal).start();
        int number = Integer.parseInt(new String(kill.getInputStream().readAllBytes(), UTF_8).strip());
        kill.waitFor();
        long ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .findFirst()
                .orElse(0);
        return (ignored >> (number - 1) & 1) == 1;
    }

    private static boolean isZombie(long pid) {
        try {
            Path stat = Path.of("/proc", Long.toString(pid), "stat");
            return Files.exists(stat)
                    && Optional.of(Files.readString(stat))
                            .filter(text ->
                                    text.substring(text.lastIndexOf(')')).startsWith(") Z"))
                            .isPresent();
        } catch (IOException e) {
            // Gone meanwhile.
            return true;
        }
    }
}
