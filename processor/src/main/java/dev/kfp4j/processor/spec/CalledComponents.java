// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.PodSettings;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ClusterCallee;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.List;
import java.util.Optional;

/** Adds the components of calls to the manifest's table. */
final class CalledComponents {
    private final ManifestContext context;
    private final Borders borders;
    private final boolean cache;

    /**
     * Prepares for one pipeline.
     *
     * @param context the data that all graphs of the manifest share
     * @param cache false where a calling pipeline switched caching off
     */
    CalledComponents(ManifestContext context, Borders borders, boolean cache) {
        this.context = context;
        this.borders = borders;
        this.cache = cache;
    }

    /**
     * The key of the component of a task. The first task that needs the component names it.
     *
     * @param view the view of the region that contains the task
     */
    String key(Task task, RegionView view) {
        String wish = borders.name(task);
        Callee callee = task.callee();
        boolean cacheInside = cache && task.options().cache();
        JsonObject settings =
                PodSettings.write(task.options().timeout(), task.options().kubernetes(), value -> source(value, view));
        if (callee instanceof ImportedCallee imported) {
            return new ImportedComponents(imported.manifest(), context.components(), cacheInside)
                    .called(
                            wish,
                            imported.component(),
                            task.options(),
                            EmbeddedValues.of(task, borders.values()),
                            settings);
        }
        var inputs = IoSpecs.inputs(callee.inputs());
        var outputs = IoSpecs.outputs(callee.outputs());
        if (callee instanceof ComponentCallee component) {
            var container = Executors.container(
                    component.signature().implementation(),
                    task.options(),
                    context.moduleImage(),
                    EmbeddedValues.of(task, borders.values()));
            return context.components().container(wish, inputs, outputs, container, settings);
        }
        if (callee instanceof ClusterCallee own) {
            var container = new Container(own.image(), List.of(), List.of(), List.of(), Optional.empty());
            return context.components().container(wish, inputs, outputs, container, settings);
        }
        if (callee instanceof ImporterCallee importer) {
            return context.components().importer(wish, inputs, outputs, Executors.importer(importer, task));
        }
        PipelineModel nested =
                context.pipeline(((PipelineCallee) callee).signature().method());
        return context.components()
                .graph(wish, inputs, outputs, new GraphBuilder(nested, context, cacheInside).build());
    }

    private ParameterSource source(Argument value, RegionView view) {
        return value instanceof ConstantArgument constant
                ? new ParameterSource.Constant(constant.json())
                : borders.source((Reference) value, view).parameter();
    }
}
