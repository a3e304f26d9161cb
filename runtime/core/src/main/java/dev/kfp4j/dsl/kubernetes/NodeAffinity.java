// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.NodeOperator;

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
    @SettingCall(entryOf = "labels", operator = NodeOperator.IN)
    public NodeAffinity in(String key, String... values) {
        return this;
    }

    /** The label has none of the values. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.NOT_IN)
    public NodeAffinity notIn(String key, String... values) {
        return this;
    }

    /** There is such a label. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.EXISTS)
    public NodeAffinity exists(String key) {
        return this;
    }

    /** There is no such label. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.DOES_NOT_EXIST)
    public NodeAffinity doesNotExist(String key) {
        return this;
    }

    /** The label's value is a whole number above that one. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.GT)
    public NodeAffinity greaterThan(String key, long value) {
        return this;
    }

    /** The label's value is a whole number below that one. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.LT)
    public NodeAffinity lessThan(String key, long value) {
        return this;
    }

    /** The node's field, such as {@code "metadata.name"}, is one of the values. */
    @SettingCall(entryOf = "fields", operator = NodeOperator.IN)
    public NodeAffinity fieldIn(String key, String... values) {
        return this;
    }

    /** The node's field is none of the values. */
    @SettingCall(entryOf = "fields", operator = NodeOperator.NOT_IN)
    public NodeAffinity fieldNotIn(String key, String... values) {
        return this;
    }
}
