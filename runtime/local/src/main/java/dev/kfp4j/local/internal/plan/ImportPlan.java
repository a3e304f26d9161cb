// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.imports.ImportJob;
import dev.kfp4j.local.run.TaskKind;

/**
 * Something outside that a task makes an artifact of the run. The engine does this itself.
 *
 * @param what what is imported
 */
public record ImportPlan(ImportJob what) implements TaskWork {
    @Override
    public TaskKind kind() {
        return TaskKind.IMPORTER;
    }
}
