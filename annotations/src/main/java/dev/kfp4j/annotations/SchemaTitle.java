// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says the schema title of an artifact type, such as {@code system.Dataset}, as it stands in the manifest. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaTitle {

    /** The title, of the form {@code namespace.Name}. */
    String value();

    /** The schema's version. */
    String version() default "0.0.1";
}
