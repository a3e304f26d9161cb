// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A task of a graph.
 *
 * @param spec the task in the manifest
 * @param component the component that it runs
 * @param upstream the keys of all tasks of the same graph that it waits for, by data or by {@code dependentTasks}
 * @param work the work of the task
 */
public record TaskPlan(TaskSpec spec, ComponentSpec component, SortedSet<String> upstream, TaskWork work) {
    public TaskPlan {
        upstream = Collections.unmodifiableSortedSet(new TreeSet<>(upstream));
    }

    /** The condition of the task, if any. */
    public Optional<String> condition() {
        return spec.trigger().flatMap(TriggerPolicy::condition);
    }

    /** Whether it runs however its upstream tasks ended: an exit handler, or a task that ignores failures. */
    public boolean runsInAnyCase() {
        return spec.ignoresUpstreamFailure();
    }

    /** The inputs of the task: those of its component, without the item that a loop adds in each iteration. */
    public IoSpec inputs() {
        if (!(work instanceof LoopPlan loop)) {
            return component.inputs();
        }
        var parameters = new TreeMap<>(component.inputs().parameters());
        var artifacts = new TreeMap<>(component.inputs().artifacts());
        parameters.remove(loop.iterator().itemInput());
        artifacts.remove(loop.iterator().itemInput());
        return IoSpec.of(parameters, artifacts);
    }
}
