// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One input of a {@link ComponentDescriptor}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface InputDescriptor {

    /** The input's name in the manifest, such as {@code x_train}. */
    String name();

    /** The Java parameter's name, such as {@code xTrain}. */
    String javaName();

    /** What the input means; may be empty. */
    String description() default "";

    /** The KFP parameter type such as {@code NUMBER_INTEGER}; empty for an artifact. */
    String parameterType() default "";

    /** The schema title such as {@code system.Dataset}; empty for a parameter. */
    String schemaTitle() default "";

    /** The schema version of an artifact. */
    String schemaVersion() default "0.0.1";

    /** Whether the input is a list of artifacts. */
    boolean artifactList() default false;

    /** Whether the input may be left out. */
    boolean optional() default false;

    /** The default as JSON text; empty: none. */
    String defaultJson() default "";

    /** The allowed values of an enum; empty: any. */
    String[] literals() default {};
}
