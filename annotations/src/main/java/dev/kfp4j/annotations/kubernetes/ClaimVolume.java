// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A persistent volume claim as a folder. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ClaimVolume {
    /** The claim's name. */
    String claim();

    /** The folder, an absolute path. */
    String path();

    /** The path in the volume, relative; empty: the whole volume. */
    String subPath() default "";
}
