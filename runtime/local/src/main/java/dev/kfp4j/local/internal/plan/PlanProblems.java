// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRefusal.MissingClass;
import dev.kfp4j.local.internal.runner.step.StepRefusal.Unsupported;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.TaskPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects all problems of a manifest, and all reasons why this engine cannot run it, for one message. */
final class PlanProblems {

    private final Set<String> lines = new LinkedHashSet<>();
    private final Map<String, List<String>> missingClasses = new TreeMap<>();

    /** Adds half a sentence that continues the name of the task. */
    void add(TaskPath task, String text) {
        lines.add("task \"" + task + "\" " + text);
    }

    /** Adds the reason why a task cannot run. */
    void add(TaskPath task, StepRefusal refusal) {
        if (refusal instanceof MissingClass missing) {
            missingClasses
                    .computeIfAbsent(missing.className(), name -> new ArrayList<>())
                    .add("\"" + task + "\"");
        } else if (refusal instanceof Unsupported unsupported) {
            add(task, unsupported.reason());
        }
    }

    /** Adds a sentence about the pipeline. */
    void add(String text) {
        lines.add(text);
    }

    /** Adds sentences about the pipeline. */
    void addAll(Collection<String> texts) {
        lines.addAll(texts);
    }

    boolean isEmpty() {
        return lines.isEmpty() && missingClasses.isEmpty();
    }

    /** Returns all problems; a class that is missing on the class path is one problem, however many tasks need it. */
    RunRefusedException refusal() {
        var all = new ArrayList<>(lines);
        if (!missingClasses.isEmpty()) {
            var parts = new ArrayList<String>();
            missingClasses.forEach((name, tasks) -> parts.add(name + " (" + named(tasks) + ")"));
            all.add("the class path of the steps lacks " + String.join(", ", parts));
        }
        return new RunRefusedException(all, missingClasses.keySet());
    }

    private static String named(List<String> tasks) {
        return (tasks.size() == 1 ? "task " : "tasks ") + String.join(", ", tasks);
    }
}
