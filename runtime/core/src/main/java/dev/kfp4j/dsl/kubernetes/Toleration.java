// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.NodeOperator;
import dev.kfp4j.annotations.kubernetes.TaintEffect;

/** A taint of nodes that a task tolerates. */
public final class Toleration {
    private static final Toleration INSTANCE = new Toleration();

    private Toleration() {}

    /** Tolerates a taint of that key and value. */
    public static Toleration equal(String key, String value) {
        return INSTANCE;
    }

    /** Tolerates a taint of that key, whatever its value. */
    @SettingCall(operator = NodeOperator.EXISTS)
    public static Toleration exists(String key) {
        return INSTANCE;
    }

    /** Tolerates any taint. */
    @SettingCall(operator = NodeOperator.EXISTS)
    public static Toleration any() {
        return INSTANCE;
    }

    /** Tolerates only that effect. */
    public Toleration effect(TaintEffect effect) {
        return this;
    }

    /** Tolerates a taint that ends pods, {@code NO_EXECUTE}, for so many seconds, 0 or more. */
    public Toleration seconds(long seconds) {
        return this;
    }
}
