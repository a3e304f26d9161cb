// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Closure conversion: finds the values that cross the borders of groups.
 *
 * <p>A sub-graph sees only its declared inputs, and its surroundings see only its declared outputs. The references of
 * the model ignore these borders. For each use of a value this pass finds the innermost region that contains both the
 * producer and the user. From there down to the user, each group gets an input. From there down to the producer, each
 * group gets an output. In that region, the node that contains the user waits for the node that contains the producer.
 *
 * <p>Example: a task {@code load} is in the pipeline, and a loop calls {@code score(load, region)} and collects the
 * results. Then the loop has the inputs {@code load} and {@code region} and the output {@code score}, and waits for
 * {@code load}.
 *
 * <p>{@link Borders} names these inputs and outputs, and resolves each value in each region.
 */
final class CapturePass {
    private final Captures captures = Captures.empty();
    private final Map<LoopVariable, Group> loops = new HashMap<>();

    private CapturePass() {}

    static Captures run(PipelineModel pipeline) {
        var pass = new CapturePass();
        pass.place(pipeline.body(), new ArrayList<>());
        List.copyOf(pass.captures.enclosing().keySet()).forEach(pass::linkUses);
        pipeline.results().values().forEach(result -> pass.carry(result, List.of()));
        return pass.captures;
    }

    private void place(Region region, List<Group> groups) {
        for (Node node : region.nodes()) {
            captures.add(node, groups);
            if (node instanceof Group group) {
                if (group.kind() instanceof Group.Loop loop) {
                    loops.put(loop.variable(), group);
                }
                groups.add(group);
                place(group.body(), groups);
                groups.remove(groups.size() - 1);
            }
        }
    }

    private void linkUses(Node node) {
        if (node instanceof Task task) {
            Set<Reference> resources = resourcesOnly(task);
            task.references().forEach(reference -> {
                if (resources.contains(reference) && isSibling(reference, task)) {
                    carry(whole(reference), groupsAround(task));
                } else {
                    use(reference, task);
                }
            });
            task.after().forEach(earlier -> await(task, earlier));
            task.arguments().values().forEach(argument -> {
                if (argument instanceof FinalStatus status) {
                    await(task, status.node());
                }
            });
        } else if (node instanceof Group group) {
            if (group.kind() instanceof Group.Branch branch) {
                branch.condition().references().forEach(reference -> useInCondition(reference, group));
            } else if (group.kind() instanceof Group.Loop loop
                    && loop.variable().items() instanceof ListItems items) {
                useInGroup(items.list(), group);
            }
        }
    }

    /**
     * The values that a task uses in its resources only. KFP's compiler does not let a task wait for a sibling that
     * sets its resources. Clusters wait all the same, because the inputs of the task name the sibling.
     */
    private static Set<Reference> resourcesOnly(Task task) {
        var resources = new HashSet<Reference>(task.options().resources());
        task.arguments().values().forEach(argument -> resources.removeAll(argument.references()));
        resources.removeAll(task.options().referencesBesideResources());
        return resources;
    }

    private boolean isSibling(Reference reference, Task task) {
        Node producer = producer(whole(reference));
        return producer != null && groupsAround(producer).equals(groupsAround(task));
    }

    /** Hands the value of a condition to the branch. As in KFP, all groups in the branch get it too. */
    private void useInCondition(Reference reference, Group branch) {
        useInGroup(reference, branch);
        Reference passed = isPartOfListItem(reference) ? whole(reference) : reference;
        if (!(passed instanceof Field)) {
            passDown(passed, branch.body());
        }
    }

    private void passDown(Reference reference, Region region) {
        for (Node node : region.nodes()) {
            if (node instanceof Group group) {
                inputsOf(group).add(reference);
                passDown(reference, group.body());
            }
        }
    }

    /**
     * Hands a value to a group that uses it itself, before any of its nodes runs. The group takes the field that it
     * uses. If the field belongs to an item of a run-time list, KFP hands the whole item to the group too; it does not
     * for an item of constants.
     */
    private void useInGroup(Reference reference, Group group) {
        use(reference, group);
        inputsOf(group).add(reference);
        if (isPartOfListItem(reference)) {
            inputsOf(group).add(whole(reference));
        }
    }

    private static boolean isPartOfListItem(Reference reference) {
        return reference instanceof Field
                && whole(reference) instanceof LoopItem item
                && item.variable().items() instanceof ListItems;
    }

    private void use(Reference reference, Node user) {
        Reference whole = whole(reference);
        carry(whole, groupsAround(user));
        Node producer = producer(whole);
        if (producer != null) {
            await(user, producer);
        }
    }

    /** The value that contains a field, or the value itself: a field is selected where it is used. */
    private static Reference whole(Reference reference) {
        return reference instanceof Field field ? whole(field.of()) : reference;
    }

    /** The node that produces a value; null for inputs of the pipeline and items of loops. */
    private static @Nullable Node producer(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return output.task();
        } else if (reference instanceof Collected collected) {
            return collected.loop();
        }
        return reference instanceof OneOf oneOf ? oneOf.branches() : null;
    }

    /** Carries a value across all borders between its home and a user in the given groups. */
    private void carry(Reference reference, List<Group> user) {
        List<Group> home = home(reference);
        int shared = sharedDepth(home, user);
        for (Group group : user.subList(shared, user.size())) {
            inputsOf(group).add(reference);
        }
        for (Group group : home.subList(shared, home.size())) {
            outputsOf(group).add(reference);
        }
        if (reference instanceof Collected collected) {
            collect(collected, home);
        } else if (reference instanceof OneOf oneOf) {
            oneOf.alternatives().forEach(alternative -> carry(alternative, home));
        }
    }

    /**
     * The groups between the producer and the loop declare a collected output as a list already, as KFP's compiler
     * does.
     */
    private void collect(Collected collected, List<Group> loop) {
        if (collected.element() instanceof TaskOutput output) {
            List<Group> around = home(output);
            around.subList(loop.size(), around.size())
                    .forEach(group -> outputsOf(group).add(collected));
        } else {
            carry(collected.element(), loop);
        }
    }

    private void await(Node node, Node earlier) {
        List<Group> here = groupsAround(node);
        List<Group> there = groupsAround(earlier);
        int shared = sharedDepth(here, there);
        Node waiting = shared < here.size() ? here.get(shared) : node;
        Node awaited = shared < there.size() ? there.get(shared) : earlier;
        requireNonNull(captures.upstream().get(waiting)).add(awaited);
    }

    private List<Group> home(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return groupsAround(output.task());
        } else if (reference instanceof Collected collected) {
            return inside(collected.loop());
        } else if (reference instanceof OneOf oneOf) {
            return inside(oneOf.branches());
        } else if (reference instanceof LoopItem item) {
            return inside(requireNonNull(loops.get(item.variable())));
        } else if (reference instanceof Field field) {
            return home(field.of());
        }
        return List.of();
    }

    private List<Group> inside(Group group) {
        var groups = new ArrayList<>(groupsAround(group));
        groups.add(group);
        return groups;
    }

    private List<Group> groupsAround(Node node) {
        return requireNonNull(captures.enclosing().get(node), () -> "not in the pipeline: " + node);
    }

    private Set<Reference> inputsOf(Group group) {
        return requireNonNull(captures.inputs().get(group));
    }

    private Set<Reference> outputsOf(Group group) {
        return requireNonNull(captures.outputs().get(group));
    }

    private static int sharedDepth(List<Group> first, List<Group> second) {
        int depth = 0;
        while (depth < first.size() && depth < second.size() && first.get(depth) == second.get(depth)) {
            depth++;
        }
        return depth;
    }
}
