// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the tasks that a task waits for. */
final class UpstreamTasks {

    private UpstreamTasks() {}

    /** The keys that a task names, as dependencies and as producers of its inputs. */
    static SortedSet<String> of(TaskSpec task) {
        var keys = new TreeSet<>(task.dependentTasks());
        for (ParameterSource source : task.parameters().values()) {
            if (source instanceof ParameterSource.TaskOutput output) {
                keys.add(output.producerTask());
            } else if (source instanceof ParameterSource.FinalStatus status) {
                keys.add(status.producerTask());
            }
        }
        for (ArtifactSource source : task.artifacts().values()) {
            if (source instanceof ArtifactSource.TaskOutput output) {
                keys.add(output.producerTask());
            }
        }
        return keys;
    }
}
