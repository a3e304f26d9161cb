// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A container that runs before the task's own container. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface InitContainer {
    /** The name of the container in the pod. */
    String name();

    /** The image. */
    String image();

    /** The command. Default: the image's own. */
    String[] command() default {};

    /** The arguments. */
    String[] args() default {};

    /** The environment variables. */
    Label[] env() default {};

    /** The volumes of the task to mount: names with absolute paths. */
    Label[] mounts() default {};

    /** Whether the container keeps running beside the task. */
    boolean sidecar() default false;

    /** The resource requests, such as {@code "cpu"} with {@code "500m"}. */
    Label[] requests() default {};

    /** The resource limits. */
    Label[] limits() default {};
}
