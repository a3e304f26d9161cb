// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries a component's signature in a generated class into its jar. The task defaults are not in it: pipelines read them
 * from the annotations of the component method.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComponentDescriptor {

    /** The version of this form; a reader refuses a version above the one that it knows. */
    int version() default 1;

    /** The component's name, such as {@code train-model}. */
    String name();

    /** The component's description; may be empty. */
    String description() default "";

    /** The binary name of the class that holds the component method. */
    String owner();

    /** The method's name. */
    String method();

    /** The binary name of the generated entrypoint class, the one with {@code main}; empty for a container component. */
    String entrypoint() default "";

    /** The command of a container component, with KFP's placeholders. */
    String[] command() default {};

    /** The arguments of a container component, with KFP's placeholders. */
    String[] args() default {};

    /** The inputs in the method's order. */
    InputDescriptor[] inputs() default {};

    /** The outputs in the result record's order; one called {@code Output} for a single result. */
    OutputDescriptor[] outputs() default {};
}
