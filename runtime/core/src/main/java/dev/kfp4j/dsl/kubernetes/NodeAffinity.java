// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.NodeOperator;

/** A term that selects nodes: those that meet all of its requirements. Of several required terms, one must hold. */
public final class NodeAffinity {
    private static final NodeAffinity INSTANCE = new NodeAffinity();

    private NodeAffinity() {}

    /** Creates a term of required nodes. */
    public static NodeAffinity required() {
        return INSTANCE;
    }

    /** Creates a term of preferred nodes with a weight from 1 to 100. */
    public static NodeAffinity preferred(int weight) {
        return INSTANCE;
    }

    /** Requires that the label has one of the values. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.IN)
    public NodeAffinity in(String key, String... values) {
        return this;
    }

    /** Requires that the label has none of the values. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.NOT_IN)
    public NodeAffinity notIn(String key, String... values) {
        return this;
    }

    /** Requires that the label exists. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.EXISTS)
    public NodeAffinity exists(String key) {
        return this;
    }

    /** Requires that the label does not exist. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.DOES_NOT_EXIST)
    public NodeAffinity doesNotExist(String key) {
        return this;
    }

    /** Requires that the value of the label is a whole number above this one. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.GT)
    public NodeAffinity greaterThan(String key, long value) {
        return this;
    }

    /** Requires that the value of the label is a whole number below this one. */
    @SettingCall(entryOf = "labels", operator = NodeOperator.LT)
    public NodeAffinity lessThan(String key, long value) {
        return this;
    }

    /** Requires that the field of the node, such as {@code "metadata.name"}, is one of the values. */
    @SettingCall(entryOf = "fields", operator = NodeOperator.IN)
    public NodeAffinity fieldIn(String key, String... values) {
        return this;
    }

    /** Requires that the field of the node is none of the values. */
    @SettingCall(entryOf = "fields", operator = NodeOperator.NOT_IN)
    public NodeAffinity fieldNotIn(String key, String... values) {
        return this;
    }
}
