// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An input of a {@link ComponentDescriptor} or {@link ManifestDescriptor}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface InputDescriptor {

    /** The name in the manifest, such as {@code x_train}. */
    String name();

    /** The name of the Java parameter, such as {@code xTrain}. */
    String javaName();

    /** The description, possibly empty. */
    String description() default "";

    /** The KFP parameter type, such as {@code NUMBER_INTEGER}; empty for an artifact. */
    String parameterType() default "";

    /** The schema title, such as {@code system.Dataset}; empty for a parameter. */
    String schemaTitle() default "";

    /** The schema version of an artifact. */
    String schemaVersion() default "0.0.1";

    /** Whether the input is a list of artifacts. */
    boolean artifactList() default false;

    /** Whether the input is optional. */
    boolean optional() default false;

    /** The default value as JSON; empty if there is none. */
    String defaultJson() default "";

    /** The allowed values of an enum; empty if all values are allowed. */
    String[] literals() default {};
}
