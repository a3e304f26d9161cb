// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Mounts a volume that is created for each task and deleted with it. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EphemeralVolume {
    /** The name of the volume in the pod. */
    String name();

    /** The absolute path of the folder. */
    String path();

    /** The size in bytes, such as {@code "10Gi"}. */
    String size();

    /** The access modes, at least one. */
    AccessMode[] accessModes();

    /** The storage class. Default: the cluster's default. */
    String storageClass() default "";

    /** The labels of the claim. */
    Label[] labels() default {};

    /** The annotations of the claim. */
    Label[] annotations() default {};
}
