// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Finds the processes that a step has left behind. An orphan can be traced to its step only by its environment; where
 * that cannot be read, no orphan is found.
 */
public final class Leftovers {

    private static final Path PROCESSES = Path.of("/proc");

    /** Its last word is the id of the newest process. */
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Leftovers() {}

    /**
     * Kills all processes whose environment has this variable with this value, except this process.
     *
     * @param variable the variable
     * @param value its value
     * @param after the id of a process that is older than all of them
     */
    public static void kill(String variable, String value, long after) {
        find(variable, value, youngerThan(after)).forEach(ProcessHandle::destroyForcibly);
    }

    /** Ids ascend; once the system has started over with small ones, any process may be younger. */
    private static LongPredicate youngerThan(long process) {
        try {
            String load = Files.readString(LOAD).strip();
            long last = Long.parseLong(load.substring(load.lastIndexOf(' ') + 1));
            return last >= process ? id -> id > process : id -> true;
        } catch (IOException | NumberFormatException e) {
            return id -> true;
        }
    }

    private static List<ProcessHandle> find(String variable, String value, LongPredicate which) {
        byte[] mark = (variable + "=" + value + "\0").getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<ProcessHandle>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : all) {
                long id = Long.parseLong(process.getFileName().toString());
                if (which.test(id) && hasMark(process.resolve("environ"), mark)) {
                    ProcessHandle.of(id)
                            .filter(handle ->
                                    handle.pid() != ProcessHandle.current().pid())
                            .ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            // No such folder on this system.
            return List.of();
        }
        return found;
    }

    private static boolean hasMark(Path environment, byte[] mark) {
        try {
            return contains(Files.readAllBytes(environment), mark);
        } catch (IOException e) {
            // A process of another user, or one that has ended meanwhile.
            return false;
        }
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int start = 0; start + part.length <= text.length; start++) {
            int i = 0;
            while (i < part.length && text[start + i] == part[i]) {
                i++;
            }
            if (i == part.length) {
                return true;
            }
        }
        return false;
    }
}
