// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.LinkedHashSet;

/**
 * The additional inputs of a task for run-time values inside texts, in the image and in the resources. The component
 * does not declare them.
 */
final class EmbeddedValues {
    private EmbeddedValues() {}

    static Channels of(Task task, ValueNames names) {
        var values = new LinkedHashSet<Reference>();
        for (Argument argument : task.arguments().values()) {
            if (argument instanceof Text text) {
                values.addAll(text.references());
            }
        }
        task.options().container().values().forEach(value -> values.addAll(value.references()));
        return Channels.of(
                values, names, task.callee().inputs().stream().map(Input::name).toList());
    }
}
