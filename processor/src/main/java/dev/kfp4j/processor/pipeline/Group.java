// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/** A region inside a region, which runs as a sub-graph of its own and sees only what is handed into it. */
public final class Group implements Node {
    private final String kind;
    private final Region body;

    /**
     * Makes a group.
     *
     * @param kind what its tasks are called after in the manifest, such as {@code for-loop}
     * @param body what is in it
     */
    public Group(String kind, Region body) {
        this.kind = kind;
        this.body = body;
    }

    /** What it is called after. */
    public String kind() {
        return kind;
    }

    /** What is in it. */
    public Region body() {
        return body;
    }

    @Override
    public String toString() {
        return kind + body.nodes();
    }
}
