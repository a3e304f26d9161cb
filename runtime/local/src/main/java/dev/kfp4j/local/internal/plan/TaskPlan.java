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
 * @param spec the task as the manifest has it
 * @param component the component that it runs
 * @param upstream the keys of all tasks of the same graph that it waits for, by data or by {@code dependentTasks}
 * @param work what it does
 */
public record TaskPlan(TaskSpec spec, ComponentSpec component, SortedSet<String> upstream, TaskWork work) {
    /** Copies the set. */
    public TaskPlan {
        upstream = Collections.unmodifiableSortedSet(new TreeSet<>(upstream));
    }

    /** The condition that has to hold for the task to run, if any. */
    public Optional<String> condition() {
        return spec.trigger().flatMap(TriggerPolicy::condition);
    }

    /** Whether it runs however its upstream tasks ended: an exit handler, or a task that ignores failures. */
    public boolean runsInAnyCase() {
        return spec.trigger()
                .map(trigger -> trigger.strategy() == TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED)
                .orElse(false);
    }

    /** The inputs that the task is given: those of its component, without the item that a loop adds for each. */
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
