// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the signature of a component. It is on a generated class in the jar of the component. The task defaults are not
 * in it: pipelines read them from the annotations of the component method.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComponentDescriptor {

    /** The format version. A reader rejects versions that are newer than its own. */
    int version() default 1;

    /** The component's name, such as {@code train-model}. */
    String name();

    /** The component's description, possibly empty. */
    String description() default "";

    /** The binary name of the class that holds the component method. */
    String owner();

    /** The method's name. */
    String method();

    /** The binary name of the generated class with {@code main}; empty for a container component. */
    String entrypoint() default "";

    /** The command of a container component, with KFP's placeholders. */
    String[] command() default {};

    /** The arguments of a container component, with KFP's placeholders. */
    String[] args() default {};

    /** The inputs, in the order of the method's parameters. */
    InputDescriptor[] inputs() default {};

    /** The outputs, in the order of the result record. A single result is called {@code Output}. */
    OutputDescriptor[] outputs() default {};
}
