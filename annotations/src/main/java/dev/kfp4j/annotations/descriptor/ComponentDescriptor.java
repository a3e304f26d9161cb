// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.descriptor;

import dev.kfp4j.annotations.Env;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds the signature and the task defaults of a component. It is on a generated class in the jar of the component. */
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

    /** The command of a container component, with KFP's placeholders. The image is part of the defaults. */
    String[] command() default {};

    /** The arguments of a container component, with KFP's placeholders. */
    String[] args() default {};

    /** The inputs, in the order of the method's parameters. */
    InputDescriptor[] inputs() default {};

    /** The outputs, in the order of the result record. A single result is called {@code Output}. */
    OutputDescriptor[] outputs() default {};

    /** The task defaults, as in {@link dev.kfp4j.annotations.Component}. */
    TaskDefaults defaults() default @TaskDefaults;

    /** The task defaults of a component; the elements mean what they mean in {@code Component}. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface TaskDefaults {
        /** As in {@code Component}. */
        String image() default "";

        /** As in {@code Component}. */
        String cpu() default "";

        /** As in {@code Component}. */
        String cpuRequest() default "";

        /** As in {@code Component}. */
        String memory() default "";

        /** As in {@code Component}. */
        String memoryRequest() default "";

        /** As in {@code Component}. */
        String accelerator() default "";

        /** As in {@code Component}. */
        int acceleratorCount() default 1;

        /** As in {@code Component}. */
        int retries() default 0;

        /** As in {@code Component}. */
        String timeout() default "";

        /** As in {@code Component}. */
        boolean cache() default true;

        /** As in {@code Component}. */
        Env[] env() default {};
    }
}
