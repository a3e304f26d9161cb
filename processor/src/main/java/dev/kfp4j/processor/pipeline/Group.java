// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.diagnostic.SourceRef;

/** A region inside a region, which runs as a sub-graph of its own and sees only what is handed into it. */
public final class Group implements Node {
    private final Kind kind;
    private final Region body;
    private final SourceRef place;

    /**
     * Makes a group.
     *
     * @param kind when and how often its body runs
     * @param body what is in it
     * @param place where its construct stands
     */
    public Group(Kind kind, Region body, SourceRef place) {
        this.kind = kind;
        this.body = body;
        this.place = place;
    }

    /** When and how often the body of a group runs. */
    public sealed interface Kind {}

    /**
     * If the condition holds. Either alone, or a member of {@link Branches}.
     *
     * @param condition the whole condition: in a later branch it says that those before do not hold
     */
    public record Branch(Condition condition) implements Kind {}

    /** Exactly one of its members, or at most one: its nodes are groups of the kind {@link Branch}, in order. */
    public record Branches() implements Kind {}

    /**
     * Once for each item, side by side.
     *
     * @param variable what stands for the item in the body
     * @param parallelism how many at once, 1 or more; 0: no limit
     */
    public record Loop(LoopVariable variable, int parallelism) implements Kind {}

    /** Once; an exit task waits for its end, however it ends. */
    public record ExitHandler() implements Kind {}

    /** When and how often the body runs. */
    public Kind kind() {
        return kind;
    }

    /** What is in it. */
    public Region body() {
        return body;
    }

    /** Where its construct stands. */
    public SourceRef place() {
        return place;
    }

    @Override
    public String toString() {
        return kind + " " + body.nodes();
    }
}
