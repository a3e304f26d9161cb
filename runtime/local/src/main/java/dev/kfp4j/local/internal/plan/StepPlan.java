// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.RetryPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * A program that a task runs.
 *
 * @param container the program
 * @param retry how often and when it is tried again; of the task, or else of the nearest graph around it
 * @param timeout how long one attempt may take, if limited
 * @param settings what it is given beside its inputs
 */
public record StepPlan(
        Container container, Optional<RetryPolicy> retry, Optional<Duration> timeout, StepSettings settings)
        implements TaskWork {
    /** A program that is given nothing beside its inputs. */
    public StepPlan(Container container, Optional<RetryPolicy> retry, Optional<Duration> timeout) {
        this(container, retry, timeout, StepSettings.NONE);
    }

    /** The same with other settings. */
    public StepPlan with(StepSettings newSettings) {
        return new StepPlan(container, retry, timeout, newSettings);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.STEP;
    }
}
