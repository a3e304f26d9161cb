// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.TriggerPolicy.Strategy;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import java.util.Optional;

/** Writes the tasks that are groups, with their conditions and iterators. */
final class GroupTasks {
    private final Borders borders;

    GroupTasks(Borders borders) {
        this.borders = borders;
    }

    /** The inputs of a group's component: the values that enter, and the item of a loop. */
    Channels visible(Group group) {
        Channels inputs = borders.inputs(group);
        return group.kind() instanceof Group.Loop loop
                ? inputs.and(new LoopItem(loop.variable()), borders.values())
                : inputs;
    }

    /**
     * Writes one task.
     *
     * @param component the key of the group's component
     * @param view the view of the region that contains the group
     */
    TaskSpec task(Group group, String component, RegionView view) {
        var bindings = new TaskBindings(borders, view);
        bindings.bindAll(borders.inputs(group));
        return new TaskSpec(
                borders.name(group),
                component,
                bindings.parameters(),
                bindings.artifacts(),
                borders.upstream(group),
                Optional.empty(),
                Optional.empty(),
                trigger(group),
                iterator(group),
                group.kind() instanceof Group.Loop loop ? loop.parallelism() : 0);
    }

    private Optional<TriggerPolicy> trigger(Group group) {
        return group.kind() instanceof Group.Branch branch
                ? Optional.of(new TriggerPolicy(
                        Optional.of(CelWriter.of(branch.condition(), borders.inputs(group))),
                        Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED))
                : Optional.empty();
    }

    private Optional<TaskIterator> iterator(Group group) {
        return group.kind() instanceof Group.Loop loop
                ? Optional.of(iterator(loop.variable(), visible(group)))
                : Optional.empty();
    }

    private static TaskIterator iterator(LoopVariable variable, Channels inputs) {
        String item = inputs.of(new LoopItem(variable));
        if (variable.items() instanceof ConstantItems constants) {
            return new TaskIterator.RawItems(item, Json.write(constants.values()));
        }
        String list = inputs.of(((ListItems) variable.items()).list());
        return variable.type() instanceof IoType.ArtifactIo
                ? new TaskIterator.ArtifactItems(item, list)
                : new TaskIterator.ParameterItems(item, list);
    }
}
