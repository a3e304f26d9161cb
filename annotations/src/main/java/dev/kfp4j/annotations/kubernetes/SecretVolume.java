// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Mounts a secret as a folder with one file for each key. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SecretVolume {
    /** The name of the secret, which is also the name of the volume. */
    String secret();

    /** The absolute path of the folder. */
    String path();

    /** Whether the task may run if the secret does not exist. */
    boolean optional() default false;
}
