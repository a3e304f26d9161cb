// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key of a config map as an environment variable. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ConfigMapEnv {
    /** The config map's name. */
    String configMap();

    /** The key in it. */
    String key();

    /** The environment variable. */
    String variable();

    /** Whether the task may run where it does not exist. */
    boolean optional() default false;
}
