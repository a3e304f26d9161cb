// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.local.run.TaskPath;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a manifest, or what this engine cannot do, so that all of it is said at once. */
final class Problems {

    private final Set<String> lines = new LinkedHashSet<>();

    /** Adds half a sentence that goes on from the task's name. */
    void add(TaskPath task, String text) {
        lines.add("task \"" + task + "\" " + text);
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
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
