// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An empty folder that goes with the task. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EmptyDir {
    /** The volume's name in the pod. */
    String name();

    /** The folder, an absolute path. */
    String path();

    /** What it lies on. */
    Medium medium() default Medium.DEFAULT;

    /** How much it may hold, in bytes such as {@code "1Gi"}; empty: no limit of its own. */
    String sizeLimit() default "";
}
