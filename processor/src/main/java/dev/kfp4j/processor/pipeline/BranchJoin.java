// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Decision;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Opaque;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.RecordOf;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the values of a variable or result after branches, one of which always runs. Equal values stay as they are.
 * Values that a task of each branch produces become a one-of. No other value can leave a branch.
 */
public final class BranchJoin {
    private final Optional<Group> group;
    private final List<Region> branches;

    /**
     * Prepares to join.
     *
     * @param group the branches as a node of the graph; empty if none of them contains a task
     * @param branches the region of each branch, in order
     */
    public BranchJoin(Optional<Group> group, List<Region> branches) {
        this.group = group;
        this.branches = List.copyOf(branches);
    }

    /** Replaces values that cannot be joined, and reports them. */
    public interface Obstacles {
        /**
         * Handles a branch with a value that no task in it produces.
         *
         * @param branch the index of the branch
         * @param what the kind of its value, such as {@code a constant}
         */
        Value notMade(int branch, String what);

        /**
         * Handles a branch with a value of another type than that of the first branch.
         *
         * @param branch the index of the branch
         * @param first the type in the first branch, such as {@code a text}
         * @param other the type in this branch
         */
        Value otherType(int branch, String first, String other);
    }

    /**
     * Joins values.
     *
     * @param values one for each branch, in order
     * @param recordName the canonical name of their type if that is a record, else empty
     * @param obstacles replaces values that cannot be joined
     */
    public Value join(List<Value> values, String recordName, Obstacles obstacles) {
        if (Set.copyOf(values).size() == 1) {
            return values.get(0);
        }
        for (Value value : values) {
            if (value instanceof Erroneous || value instanceof OutOfReach || value instanceof Opaque) {
                return value;
            }
        }
        boolean records = !recordName.isEmpty()
                && values.stream().allMatch(value -> value instanceof TaskResults || value instanceof RecordOf);
        if (records) {
            return record(values, recordName, obstacles);
        }
        boolean ends = values.get(0) instanceof TaskEnd;
        for (int i = 0; i < values.size(); i++) {
            if (!isMadeIn(i, values.get(i)) || ends != values.get(i) instanceof TaskEnd) {
                return obstacles.notMade(i, words(values.get(i)));
            }
        }
        return ends ? new TaskEnd(group.orElseThrow()) : oneOf(values, obstacles);
    }

    private Value oneOf(List<Value> values, Obstacles obstacles) {
        var alternatives = new ArrayList<Reference>();
        for (Value value : values) {
            Reference reference = (Reference) value;
            if (!alternatives.isEmpty()
                    && !reference.type().equals(alternatives.get(0).type())) {
                String first = TypeWords.of(alternatives.get(0).type());
                return obstacles.otherType(alternatives.size(), first, TypeWords.of(reference.type()));
            }
            alternatives.add(reference);
        }
        return new OneOf(group.orElseThrow(), alternatives);
    }

    /** A record of one-ofs. Those without a use are not in the manifest. */
    private Value record(List<Value> values, String name, Obstacles obstacles) {
        List<List<Value>> all = values.stream().map(BranchJoin::fields).toList();
        var fields = new ArrayList<Value>();
        for (int i = 0; i < all.get(0).size(); i++) {
            int index = i;
            fields.add(join(all.stream().map(each -> each.get(index)).toList(), "", obstacles));
        }
        return new RecordOf(name, fields);
    }

    private static List<Value> fields(Value value) {
        if (value instanceof TaskResults results) {
            List<Output> outputs = results.task().callee().outputs();
            return outputs.stream()
                    .<Value>map(output -> new TaskOutput(results.task(), output))
                    .toList();
        }
        return ((RecordOf) value).fields();
    }

    private boolean isMadeIn(int branch, Value value) {
        List<Node> nodes = branches.get(branch).nodes();
        if (value instanceof TaskOutput output) {
            return nodes.contains(output.task());
        } else if (value instanceof OneOf oneOf) {
            return nodes.contains(oneOf.branches());
        }
        return value instanceof TaskEnd end && nodes.contains(end.node());
    }

    private static String words(Value value) {
        if (value instanceof Known) {
            return "a constant";
        } else if (value instanceof PipelineInput) {
            return "an input of the pipeline";
        } else if (value instanceof TaskOutput || value instanceof OneOf || value instanceof TaskEnd) {
            return "the output of a task outside of the branch";
        } else if (value instanceof Collected) {
            return "a list collected by a loop";
        } else if (value instanceof LoopItem) {
            return "the item of a loop";
        } else if (value instanceof Field) {
            return "a field of a value";
        } else if (value instanceof Text) {
            return "a string built from run-time values";
        }
        return value instanceof Decision ? "a condition" : "a record of several outputs";
    }
}
