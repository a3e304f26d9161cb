// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import dev.kfp4j.annotations.kubernetes.AccessMode;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A volume that all tasks of a run share and that is deleted with the run, used in {@link Pipeline#workspace()}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Workspace {

    /** The size in bytes, such as {@code "10Gi"}. Default: the pipeline has no workspace. */
    String size() default "";

    /** The access modes. Default: those that the cluster's administrator has set. */
    AccessMode[] accessModes() default {};

    /** The storage class. Default: the one that the cluster's administrator has set. */
    String storageClass() default "";
}
