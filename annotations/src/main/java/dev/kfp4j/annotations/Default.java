// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the default value of a parameter of a component or pipeline.
 *
 * <p>The compiler parses the text and checks it against the parameter's type. A {@code String} is taken as it is. A
 * boolean is {@code "true"} or {@code "false"}, an enum is the name of a constant, and lists, maps and records are
 * JSON.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Default {

    /** The default value, as text. */
    String value();
}
