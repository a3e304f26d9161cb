// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the schema title of an artifact type in the manifest, such as {@code system.Dataset}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaTitle {

    /** The title, in the form {@code namespace.Name}. */
    String value();

    /** The version of the schema. */
    String version() default "0.0.1";
}
