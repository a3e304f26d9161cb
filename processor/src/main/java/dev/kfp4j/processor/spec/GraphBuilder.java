// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the graph of one pipeline and those of its groups. Their components go into the manifest's table. */
final class GraphBuilder {
    private final PipelineModel pipeline;
    private final ManifestContext context;
    private final Borders borders;
    private final CalledComponents called;
    private final GroupTasks groupTasks;
    private final CallTasks callTasks;

    /**
     * Prepares a pipeline.
     *
     * @param pipeline the pipeline
     * @param context the data that all graphs of the manifest share
     * @param cache false where a calling pipeline switched caching off for the whole pipeline
     */
    GraphBuilder(PipelineModel pipeline, ManifestContext context, boolean cache) {
        this.pipeline = pipeline;
        this.context = context;
        this.borders = Borders.of(pipeline);
        this.called = new CalledComponents(context, borders, cache);
        this.groupTasks = new GroupTasks(borders);
        this.callTasks = new CallTasks(borders, cache);
    }

    /** The graph of the pipeline itself. */
    DagSpec build() {
        var inputs = new LinkedHashMap<Reference, String>();
        for (Input input : pipeline.signature().inputs()) {
            inputs.put(new PipelineInput(input), input.name());
        }
        var outputs = new LinkedHashMap<String, Reference>();
        pipeline.results().forEach((output, value) -> outputs.put(output.name(), value));
        return graph(pipeline.body(), new RegionView(new Channels(inputs), 0, Optional.empty()), outputs);
    }

    private DagSpec graph(Region region, RegionView view, Map<String, Reference> outputs) {
        var tasks = new TreeMap<String, TaskSpec>();
        for (Node node : region.nodes()) {
            tasks.put(borders.name(node), node instanceof Group group ? group(group, view) : call((Task) node, view));
        }
        return DagSpec.of(tasks, borders.outputs(outputs, view));
    }

    private TaskSpec group(Group group, RegionView view) {
        Channels visible = groupTasks.visible(group);
        Channels outputs = borders.outputs(group);
        var exported = new LinkedHashMap<String, Reference>();
        outputs.names().forEach((value, name) -> exported.put(name, value));
        DagSpec graph = graph(group.body(), view.inside(group, visible), exported);
        String component =
                context.components().graph(borders.name(group), IoSpecs.of(visible), IoSpecs.of(outputs), graph);
        return groupTasks.task(group, component, view);
    }

    private TaskSpec call(Task task, RegionView view) {
        return callTasks.task(task, called.key(task, view), view);
    }
}
