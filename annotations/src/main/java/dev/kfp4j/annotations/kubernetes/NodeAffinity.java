// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which nodes a task may run on: those that meet all of its requirements. Of several terms, one must hold. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NodeAffinity {
    /** Requirements of the node's labels. */
    NodeRequirement[] labels() default {};

    /** Requirements of the node's fields. */
    NodeRequirement[] fields() default {};

    /** 1 to 100: the nodes are preferred, by so much; 0: they are required. */
    int weight() default 0;
}
