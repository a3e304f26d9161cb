// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of a task in a run: the keys of the graphs around it and its own, such as {@code training/fit}.
 *
 * @param segments the keys from the outside in; empty for the run's root graph
 */
public record TaskPath(List<String> segments) implements Comparable<TaskPath> {
    /** The root graph. */
    public static final TaskPath ROOT = new TaskPath(List.of());

    public TaskPath {
        segments = List.copyOf(segments);
    }

    /** Returns the path with these segments. */
    public static TaskPath of(String... segments) {
        return new TaskPath(List.of(segments));
    }

    /** Returns the path of a task inside this one. */
    public TaskPath child(String key) {
        var child = new ArrayList<>(segments);
        child.add(key);
        return new TaskPath(child);
    }

    /** The path of the graph around the task; the root's parent is the root. */
    public TaskPath parent() {
        return segments.isEmpty() ? this : new TaskPath(segments.subList(0, segments.size() - 1));
    }

    /** The number of graphs around the task; 0 for a task of the root graph. */
    public int depth() {
        return segments.size() - 1;
    }

    /** The key of the task in its graph; empty for the root. */
    public String key() {
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    /** Whether this task is inside the other one, at any depth. */
    public boolean isInside(TaskPath other) {
        return segments.size() > other.segments.size()
                && segments.subList(0, other.segments.size()).equals(other.segments);
    }

    @Override
    public int compareTo(TaskPath other) {
        for (int i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
            int order = segments.get(i).compareTo(other.segments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
