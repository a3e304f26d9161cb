// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default value of a component's or pipeline's parameter.
 *
 * <p>The text is parsed and checked at compile time against the parameter's type: {@code "true"} or {@code "false"}, a
 * number, the text itself for a {@code String}, a constant's name for an enum, and JSON for lists, maps and records.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Default {

    /** The default, as text. */
    String value();
}
