// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a label or field of a node must be. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NodeRequirement {
    /** The label's key, or the field, such as {@code "metadata.name"}. */
    String key();

    /** How it is compared. */
    NodeOperator operator() default NodeOperator.IN;

    /** What it is compared with; none for {@code EXISTS} and {@code DOES_NOT_EXIST}. */
    String[] values() default {};
}
