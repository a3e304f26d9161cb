// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.imports.ImportJob;
import dev.kfp4j.local.run.TaskKind;

/**
 * An importer task, which the engine runs itself.
 *
 * @param job the import
 */
public record ImportPlan(ImportJob job) implements TaskWork {
    @Override
    public TaskKind kind() {
        return TaskKind.IMPORTER;
    }
}
