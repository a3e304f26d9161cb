// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A volume that is made for each task and goes with it. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EphemeralVolume {
    /** The volume's name in the pod. */
    String name();

    /** The folder, an absolute path. */
    String path();

    /** The size in bytes, such as {@code "10Gi"}. */
    String size();

    /** How it may be mounted, at least one. */
    AccessMode[] accessModes();

    /** The storage class; empty: the cluster's default. */
    String storageClass() default "";

    /** Labels of the claim. */
    Label[] labels() default {};

    /** Annotations of the claim. */
    Label[] annotations() default {};
}
