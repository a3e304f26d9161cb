// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A taint of nodes that a task tolerates. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Toleration {
    /** The key of the taint. Default, with {@code EXISTS}: any key. */
    String key() default "";

    /** The comparison of key and value. */
    TolerationOperator operator() default TolerationOperator.EQUAL;

    /** The value of the taint, for {@code EQUAL}. */
    String value() default "";

    /** The effect of the taint. */
    TaintEffect effect() default TaintEffect.ANY;

    /** The time for which {@code NO_EXECUTE} is tolerated in seconds, 0 or more. Default: forever (-1). */
    long seconds() default -1;
}
