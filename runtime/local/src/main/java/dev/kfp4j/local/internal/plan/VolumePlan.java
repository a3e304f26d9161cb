// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;

/**
 * A volume that a task makes or removes. On a cluster the driver does this, and here the engine itself.
 *
 * @param isMade whether it is made; otherwise it is removed
 */
public record VolumePlan(boolean isMade) implements TaskWork {

    /** The images that stand for such tasks; there is nothing in them. */
    static final String CREATE = "argostub/createpvc";

    static final String DELETE = "argostub/deletepvc";

    @Override
    public TaskKind kind() {
        return TaskKind.STEP;
    }
}
