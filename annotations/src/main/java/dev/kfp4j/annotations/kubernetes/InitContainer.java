// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A container that runs before the task's own. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface InitContainer {
    /** Its name in the pod. */
    String name();

    /** Its image. */
    String image();

    /** What it runs; empty: what the image says. */
    String[] command() default {};

    /** The arguments. */
    String[] args() default {};

    /** Environment variables. */
    Label[] env() default {};

    /** Volumes of the task, by their names, with the absolute paths where they are mounted. */
    Label[] mounts() default {};

    /** Whether it goes on beside the task. */
    boolean sidecar() default false;

    /** Resources that it asks for, such as {@code "cpu"} and {@code "500m"}. */
    Label[] requests() default {};

    /** Resources that it may have at most. */
    Label[] limits() default {};
}
