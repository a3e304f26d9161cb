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
 * Closure conversion. A sub-graph sees only what is declared as its input, and gives only what is declared as its
 * output; the model's references know no such borders. For each reference this pass finds the innermost region that
 * holds both ends: the groups from there down to the user take the value in, those down to the producer give it out,
 * and in that region the user's side waits for the producer's.
 */
final class CapturePass {
    private final Captures captures = Captures.empty();
    private final Map<LoopVariable, Group> loops = new HashMap<>();

    private CapturePass() {}

    /** Runs the pass over a pipeline. */
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
                branch.condition().references().forEach(reference -> decide(reference, group));
            } else if (group.kind() instanceof Group.Loop loop
                    && loop.variable().items() instanceof ListItems items) {
                look(items.list(), group);
            }
        }
    }

    /**
     * What a task needs for its resources and nothing else. KFP's compiler does not let a task wait for a sibling that
     * says its resources; clusters do it all the same, since the task's inputs name the sibling.
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

    /** Lets a branch look at what decides; KFP hands it to all groups inside too. */
    private void decide(Reference reference, Group branch) {
        look(reference, branch);
        Reference handed = isPartOfListItem(reference) ? whole(reference) : reference;
        if (!(handed instanceof Field)) {
            handDown(handed, branch.body());
        }
    }

    private void handDown(Reference reference, Region region) {
        for (Node node : region.nodes()) {
            if (node instanceof Group group) {
                inputsOf(group).add(reference);
                handDown(reference, group.body());
            }
        }
    }

    /**
     * Lets a group itself look at a value, before anything in it runs. It picks the part that it looks at where it is
     * entered. KFP hands it the whole beside the part if that is an item of a list of the run's, but not if it is one of
     * constants.
     */
    private void look(Reference reference, Group group) {
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

    /** What a field is a field of, else the value itself: a part is picked where it is used. */
    private static Reference whole(Reference reference) {
        return reference instanceof Field field ? whole(field.of()) : reference;
    }

    /** The node that makes a value; null for what enters the pipeline or the loop from outside. */
    private static @Nullable Node producer(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return output.task();
        } else if (reference instanceof Collected collected) {
            return collected.loop();
        }
        return reference instanceof OneOf oneOf ? oneOf.branches() : null;
    }

    /** Lets the value pass all borders between its home and a user inside the given groups. */
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

    /** Inside the loop, KFP calls what a group gives for a list a list already. */
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
