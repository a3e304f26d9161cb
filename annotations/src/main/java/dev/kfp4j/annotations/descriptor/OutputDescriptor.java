// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An output of a {@link ComponentDescriptor} or {@link ManifestDescriptor}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface OutputDescriptor {

    /** The name in the manifest; {@code Output} for a single result. */
    String name();

    /** The name of the result record's component; empty for a single result. */
    String javaName() default "";

    /** The description, possibly empty. */
    String description() default "";

    /** The KFP parameter type, such as {@code NUMBER_DOUBLE}; empty for an artifact. */
    String parameterType() default "";

    /** The schema title, such as {@code system.Model}; empty for a parameter. */
    String schemaTitle() default "";

    /** The schema version of an artifact. */
    String schemaVersion() default "0.0.1";

    /** Whether the output is a list of artifacts, which only a pipeline can have. */
    boolean artifactList() default false;
}
