// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Passes a field of the pod to the container as an environment variable. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FieldEnv {
    /** The name of the environment variable. */
    String variable();

    /** The field, such as {@code "metadata.name"} or {@code "status.podIP"}. */
    String path();
}
