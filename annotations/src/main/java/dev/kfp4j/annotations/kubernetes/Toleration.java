// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A taint of nodes that a task tolerates. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Toleration {
    /** The taint's key; empty, with {@code EXISTS}: any. */
    String key() default "";

    /** How key and value are compared. */
    TolerationOperator operator() default TolerationOperator.EQUAL;

    /** The taint's value, for {@code EQUAL}. */
    String value() default "";

    /** The taint's effect. */
    TaintEffect effect() default TaintEffect.ANY;

    /** For {@code NO_EXECUTE}: how long the taint is tolerated, 0 or more; -1: for ever. */
    long seconds() default -1;
}
