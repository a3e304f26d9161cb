// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.NodeOperator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the effect of a call to the compiler. By default, the parameters of the call have the names of the parts of
 * the setting that they set.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface SettingCall {
    /** The part to which the call adds an entry. Default: the parameters are parts of the setting itself. */
    String entryOf() default "";

    /** The operator of the call, if it has one. */
    NodeOperator[] operator() default {};
}
