// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

/** Which nodes a task may run on: those that meet all requirements of the term. Of several required terms, one must hold. */
public final class NodeAffinity {
    private static final NodeAffinity INSTANCE = new NodeAffinity();

    private NodeAffinity() {}

    /** A term of nodes that are required. */
    public static NodeAffinity required() {
        return INSTANCE;
    }

    /** A term of nodes that are preferred, by a weight of 1 to 100. */
    public static NodeAffinity preferred(int weight) {
        return INSTANCE;
    }

    /** The label has one of the values. */
    public NodeAffinity in(String label, String... values) {
        return this;
    }

    /** The label has none of the values. */
    public NodeAffinity notIn(String label, String... values) {
        return this;
    }

    /** There is such a label. */
    public NodeAffinity exists(String label) {
        return this;
    }

    /** There is no such label. */
    public NodeAffinity doesNotExist(String label) {
        return this;
    }

    /** The label's value is a whole number above that one. */
    public NodeAffinity greaterThan(String label, long value) {
        return this;
    }

    /** The label's value is a whole number below that one. */
    public NodeAffinity lessThan(String label, long value) {
        return this;
    }

    /** The node's field, such as {@code "metadata.name"}, is one of the values. */
    public NodeAffinity fieldIn(String field, String... values) {
        return this;
    }

    /** The node's field is none of the values. */
    public NodeAffinity fieldNotIn(String field, String... values) {
        return this;
    }
}
