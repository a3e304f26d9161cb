// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.RetryPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * A program that a task runs.
 *
 * @param container the program
 * @param retry the retries; those of the task, or else of the nearest graph around it
 * @param timeout the time that one attempt may take, if limited
 * @param settings the Kubernetes settings of the program
 */
public record StepPlan(
        Container container,
        Optional<RetryPolicy> retry,
        Optional<Duration> timeout,
        StepSettings<ParameterSource> settings)
        implements TaskWork {
    /** A program without Kubernetes settings. */
    public StepPlan(Container container, Optional<RetryPolicy> retry, Optional<Duration> timeout) {
        this(container, retry, timeout, StepSettings.none());
    }

    @Override
    public TaskKind kind() {
        return TaskKind.STEP;
    }
}
