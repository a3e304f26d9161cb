// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the signature of an imported component or a pipeline, whose container or graph is in a manifest of the same
 * jar. It is on a generated class.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ManifestDescriptor {

    /** The format version. A reader rejects versions that are newer than its own. */
    int version() default 1;

    /** The name from which tasks derive theirs, such as {@code train-model}. */
    String name();

    /** The resource path of the manifest, such as {@code META-INF/kfp4j/pipelines/train.yaml}. */
    String manifest();

    /** The inputs, in the order of the Java parameters. */
    InputDescriptor[] inputs() default {};

    /** The outputs, in the order of the result record. A single result has an empty Java name. */
    OutputDescriptor[] outputs() default {};
}
