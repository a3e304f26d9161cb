// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.NodeOperator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the compiler the effect of a call, beyond its parameters: these have the names of the parts of a setting that they
 * set.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface SettingCall {
    /** The part that gets an entry made of the parameters; empty: they are parts of the setting itself. */
    String entryOf() default "";

    /** The operator, if the call stands for one. */
    NodeOperator[] operator() default {};
}
