// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key with a value, such as a label or an annotation. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Label {
    /** The key, such as {@code "disktype"} or {@code "example.com/team"}. */
    String key();

    /** The value. */
    String value();
}
