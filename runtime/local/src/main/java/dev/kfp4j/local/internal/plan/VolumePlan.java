// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;

/**
 * A task that creates or deletes a volume. On a cluster the driver does this, here the engine.
 *
 * @param isMade whether the volume is created; otherwise it is deleted
 */
public record VolumePlan(boolean isMade) implements TaskWork {

    /** The images that mark such tasks; these images do not exist. */
    static final String CREATE = "argostub/createpvc";

    static final String DELETE = "argostub/deletepvc";

    @Override
    public TaskKind kind() {
        return TaskKind.STEP;
    }
}
