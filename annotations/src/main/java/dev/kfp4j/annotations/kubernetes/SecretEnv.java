// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Passes a key of a secret to the container as an environment variable. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SecretEnv {
    /** The name of the secret. */
    String secret();

    /** The key. */
    String key();

    /** The name of the environment variable. */
    String variable();

    /** Whether the task may run if the secret or the key does not exist. */
    boolean optional() default false;
}
