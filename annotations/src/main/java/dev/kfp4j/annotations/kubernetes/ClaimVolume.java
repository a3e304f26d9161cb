// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Mounts a persistent volume claim as a folder. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ClaimVolume {
    /** The name of the claim. */
    String claim();

    /** The absolute path of the folder. */
    String path();

    /** The relative path in the volume. Default: the whole volume. */
    String subPath() default "";
}
