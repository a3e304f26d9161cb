// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.diagnostic.SourceRef;

/** A region inside a region. It runs as a sub-graph and sees only its declared inputs. */
public final class Group implements Node {
    private final Kind kind;
    private final Region body;
    private final SourceRef place;

    /**
     * Creates a group.
     *
     * @param kind the condition or repetition of its body
     * @param body the nodes in it
     * @param place the place of its construct in the sources
     */
    public Group(Kind kind, Region body, SourceRef place) {
        this.kind = kind;
        this.body = body;
        this.place = place;
    }

    /** The condition or repetition of a group's body. */
    public sealed interface Kind {}

    /**
     * The body runs if the condition holds. The group is on its own, or a node of {@link Branches}.
     *
     * @param condition the whole condition; that of a later branch includes the negations of the earlier ones
     */
    public record Branch(Condition condition) implements Kind {}

    /** At most one node runs. All nodes are groups of the kind {@link Branch}, in order. */
    public record Branches() implements Kind {}

    /**
     * The body runs once for each item, in parallel.
     *
     * @param variable the item in the body
     * @param parallelism the limit of iterations that run at once, 1 or more; 0: no limit
     */
    public record Loop(LoopVariable variable, int parallelism) implements Kind {}

    /** The body runs once. An exit task runs after it, whether it succeeded or failed. */
    public record ExitHandler() implements Kind {}

    public Kind kind() {
        return kind;
    }

    public Region body() {
        return body;
    }

    public SourceRef place() {
        return place;
    }

    @Override
    public String toString() {
        return kind + " " + body.nodes();
    }
}
