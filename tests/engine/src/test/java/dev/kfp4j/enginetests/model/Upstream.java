// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import java.util.Set;
import java.util.TreeSet;

/** The upstream tasks of a task. */
final class Upstream {

    private Upstream() {}

    static Set<String> of(TaskSpec task) {
        var names = new TreeSet<>(task.dependentTasks());
        task.parameters().values().forEach(source -> {
            if (source instanceof ParameterSource.TaskOutput output) {
                names.add(output.producerTask());
            } else if (source instanceof ParameterSource.FinalStatus status) {
                names.add(status.producerTask());
            }
        });
        task.artifacts().values().forEach(source -> {
            if (source instanceof ArtifactSource.TaskOutput output) {
                names.add(output.producerTask());
            }
        });
        return names;
    }
}
