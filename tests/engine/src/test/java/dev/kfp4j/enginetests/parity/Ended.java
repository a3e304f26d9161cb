// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.parity;

import dev.kfp4j.enginetests.model.Expected;
import dev.kfp4j.enginetests.model.Expected.ExpectedTask;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import java.util.ArrayList;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A run that has ended, in the words in which it is expected. */
public final class Ended {

    private Ended() {}

    /** The end of a run; a task that reused outputs counts as one that ran. */
    public static Expected of(RunResult result) {
        var tasks = new TreeMap<String, ExpectedTask>();
        result.tasks().values().forEach(task -> tasks.put(task.path().toString(), of(task)));
        return new Expected(result.succeeded(), tasks, result.outputs().parameters());
    }

    private static ExpectedTask of(TaskResult task) {
        TaskState state = task.state() == TaskState.CACHED ? TaskState.SUCCEEDED : task.state();
        return new ExpectedTask(state.name(), task.outputs().parameters());
    }

    /** Returns the differences, one line each; empty if there are none. */
    public static String differences(Expected expected, RunResult result) {
        Expected actual = of(result);
        var lines = new ArrayList<String>();
        if (expected.succeeded() != actual.succeeded()) {
            lines.add("the run: " + (expected.succeeded() ? "should succeed" : "should fail") + "; " + result.state()
                    + result.reason().map(reason -> ", " + reason).orElse(""));
        }
        var paths = new TreeSet<>(expected.tasks().keySet());
        paths.addAll(actual.tasks().keySet());
        for (String path : paths) {
            ExpectedTask wanted = expected.tasks().get(path);
            ExpectedTask got = actual.tasks().get(path);
            if (!Objects.equals(wanted, got)) {
                lines.add(path + ": should be " + wanted + "; is " + got + why(result, path));
            }
        }
        if (!expected.outputs().equals(actual.outputs())) {
            lines.add("outputs: should be " + expected.outputs() + "; are " + actual.outputs());
        }
        return String.join("\n", lines);
    }

    private static String why(RunResult result, String path) {
        return result.tasks().values().stream()
                .filter(task -> task.path().toString().equals(path))
                .map(task -> task.failure()
                                .map(failure -> " (" + failure.summary() + ")")
                                .orElse("")
                        + task.skipped().map(cause -> " (" + cause.text() + ")").orElse(""))
                .collect(Collectors.joining());
    }
}
