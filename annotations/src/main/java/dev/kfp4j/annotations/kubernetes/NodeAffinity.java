// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A term that selects nodes: those that meet all of its requirements. Of several required terms, one must hold. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NodeAffinity {
    /** The requirements for labels of the node. */
    NodeRequirement[] labels() default {};

    /** The requirements for fields of the node. */
    NodeRequirement[] fields() default {};

    /** The weight of preferred nodes, from 1 to 100. Default: the nodes are required (0). */
    int weight() default 0;
}
