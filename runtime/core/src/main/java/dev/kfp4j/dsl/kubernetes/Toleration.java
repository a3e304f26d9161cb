// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.NodeOperator;
import dev.kfp4j.annotations.kubernetes.TaintEffect;

/** A taint of nodes that a task tolerates. */
public final class Toleration {
    private static final Toleration INSTANCE = new Toleration();

    private Toleration() {}

    /** Tolerates a taint with this key and value. */
    public static Toleration equal(String key, String value) {
        return INSTANCE;
    }

    /** Tolerates a taint with this key and any value. */
    @SettingCall(operator = NodeOperator.EXISTS)
    public static Toleration exists(String key) {
        return INSTANCE;
    }

    /** Tolerates any taint. */
    @SettingCall(operator = NodeOperator.EXISTS)
    public static Toleration any() {
        return INSTANCE;
    }

    /** Tolerates only this effect. */
    public Toleration effect(TaintEffect effect) {
        return this;
    }

    /** Sets the time for which {@code NO_EXECUTE} is tolerated, in seconds, 0 or more. Default: forever. */
    public Toleration seconds(long seconds) {
        return this;
    }
}
