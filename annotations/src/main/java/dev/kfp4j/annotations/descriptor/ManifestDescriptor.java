// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries in a generated class into its jar what can be called and has its graph or container in a manifest beside it:
 * an imported component, or a pipeline.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ManifestDescriptor {

    /** The version of this form; a reader refuses a version above the one that it knows. */
    int version() default 1;

    /** What tasks that call it are called after, such as {@code train-model}. */
    String name();

    /** Where the manifest is, such as {@code META-INF/kfp4j/pipelines/train.yaml}. */
    String manifest();

    /** The inputs, in the order of the Java parameters. */
    InputDescriptor[] inputs() default {};

    /** The outputs, in the result record's order; one with an empty Java name for a single result. */
    OutputDescriptor[] outputs() default {};
}
