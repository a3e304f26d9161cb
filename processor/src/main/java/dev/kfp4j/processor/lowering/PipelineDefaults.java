// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * The callees of one pipeline. The settings that a pipeline has for all its tasks replace those of its components.
 *
 * @param catalogue all callees
 * @param settings the settings of the pipeline
 */
record PipelineDefaults(CalleeCatalogue catalogue, List<PodSetting<Argument>> settings) implements CalleeCatalogue {

    @Override
    public Entry find(ExecutableElement method, TreePath use) {
        Entry entry = catalogue.find(method, use);
        if (entry instanceof Found found && found.callee() instanceof ComponentCallee component) {
            TaskOptions defaults =
                    component.defaults().toBuilder().kubernetes(settings).build();
            return new Found(new ComponentCallee(component.signature(), defaults));
        }
        return entry;
    }
}
