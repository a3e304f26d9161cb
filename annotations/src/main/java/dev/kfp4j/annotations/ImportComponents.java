// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several components that are imported. Not meant to be written by hand: {@link ImportComponent} may be repeated. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ImportComponents {

    /** The components. */
    ImportComponent[] value();
}
