// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A secret as a folder: a file for each key. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SecretVolume {
    /** The secret's name, which is also the volume's. */
    String secret();

    /** The folder, an absolute path. */
    String path();

    /** Whether the task may run where it does not exist. */
    boolean optional() default false;
}
