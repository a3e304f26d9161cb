// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import dev.kfp4j.annotations.kubernetes.AccessMode;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The folder that all tasks of one run share, inside {@link Pipeline#workspace()}: a volume that goes with the run. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Workspace {

    /** The size in bytes, such as {@code "10Gi"}; empty: the pipeline has no workspace. */
    String size() default "";

    /** How it may be mounted; empty: as the cluster's administrator says. */
    AccessMode[] accessModes() default {};

    /** The storage class; empty: as the cluster's administrator says. */
    String storageClass() default "";
}
