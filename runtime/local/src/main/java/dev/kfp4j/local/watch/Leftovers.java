// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the processes that a step has left behind. Who has lost its parent has no other mark of its origin than its
 * environment; where processes' environments cannot be read none are found.
 */
public final class Leftovers {

    private static final Path PROCESSES = Path.of("/proc");

    private Leftovers() {}

    /** Kills all processes, but not this one, whose environment has this variable with this value. */
    public static void kill(String variable, String value) {
        find(variable, value).forEach(ProcessHandle::destroyForcibly);
    }

    private static List<ProcessHandle> find(String variable, String value) {
        byte[] mark = (variable + "=" + value + "\0").getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<ProcessHandle>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : all) {
                if (hasMark(process.resolve("environ"), mark)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
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
            // Somebody else's, or gone meanwhile.
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
