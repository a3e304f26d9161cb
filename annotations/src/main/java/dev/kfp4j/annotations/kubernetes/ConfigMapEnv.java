// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Passes a key of a config map to the container as an environment variable. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ConfigMapEnv {
    /** The name of the config map. */
    String configMap();

    /** The key. */
    String key();

    /** The name of the environment variable. */
    String variable();

    /** Whether the task may run if the config map or the key does not exist. */
    boolean optional() default false;
}
