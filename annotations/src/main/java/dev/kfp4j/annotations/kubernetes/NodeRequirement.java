// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A requirement for a label or field of a node. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NodeRequirement {
    /** The key of the label, or the field, such as {@code "metadata.name"}. */
    String key();

    /** The comparison. */
    NodeOperator operator() default NodeOperator.IN;

    /** The values; none for {@code EXISTS} and {@code DOES_NOT_EXIST}. */
    String[] values() default {};
}
