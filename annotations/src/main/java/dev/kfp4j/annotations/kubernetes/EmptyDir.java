// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Mounts an empty folder that is deleted with the task. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EmptyDir {
    /** The name of the volume in the pod. */
    String name();

    /** The absolute path of the folder. */
    String path();

    /** The storage medium. */
    Medium medium() default Medium.DEFAULT;

    /** The maximum size in bytes, such as {@code "1Gi"}. Default: no limit. */
    String sizeLimit() default "";
}
