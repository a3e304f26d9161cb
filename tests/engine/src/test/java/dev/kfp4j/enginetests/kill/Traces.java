// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.kill;

import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The traces of steps and engines: marks, files and processes. */
final class Traces {

    private final Path store;
    private final Path marks;

    Traces(Path store, Path marks) {
        this.store = store;
        this.marks = marks;
    }

    /** Returns the number of started attempts. */
    long begun() {
        return count(".begun.");
    }

    /** Returns the number of starts of each step that is recorded as successful, by its path. */
    Map<String, Long> finished(RunResult result) {
        var counts = new TreeMap<String, Long>();
        for (TaskResult task : result.tasks().values()) {
            if (task.state().isSuccess() && task.path().key().startsWith("marked-")) {
                String value = ((JsonString) task.outputs().parameters().get(StepKind.OUTPUT)).value();
                String name = task.path().key() + "-" + value;
                counts.put(
                        task.path().toString(),
                        count(HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)) + ".begun."));
            }
        }
        return counts;
    }

    /** Files in the store that nobody will ever read. */
    List<Path> strayFiles() throws IOException {
        try (var files = Files.walk(store)) {
            return files.filter(file -> file.getFileName().toString().contains(".tmp"))
                    .toList();
        }
    }

    /** Waits until nothing runs any more that was started in the store. */
    void awaitNoProcess() throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            if (processes().isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("still there: " + processes());
    }

    private List<String> processes() {
        return ProcessHandle.allProcesses()
                .map(process -> process.pid() + " " + commandLine(process.pid()))
                .filter(line -> line.contains(store.toString()))
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // Gone meanwhile.
            return "";
        }
    }

    private long count(String part) {
        try (var files = Files.list(marks)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
