// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides a derived name: of an input (on a parameter), of an output (on a component of the result record, or on the
 * method for a single result), or of a struct's field (on a component of the record).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Name {

    /** The name: a letter, followed by letters, digits, underscores and dashes. */
    String value();
}
