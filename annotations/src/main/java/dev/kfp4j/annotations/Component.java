// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a Kubeflow Pipelines component: a step that runs in a container of its own.
 *
 * <p>The method's parameters are the component's inputs, what it returns are its outputs, its Javadoc is its
 * description. A name that is left empty is derived: the method {@code trainModel} is the component {@code
 * train-model}, its parameter {@code xTrain} the input {@code x_train}.
 *
 * <p>The remaining elements are defaults for the tasks that call the component; {@code task(() -> ...)} in a pipeline
 * overrides them for one call. Quantities are written as Kubernetes writes them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Component {

    /** The component's name, of lower-case letters, digits and dashes; empty: derived from the method's name. */
    String name() default "";

    /** What the component does; empty: the first sentence of the method's Javadoc. */
    String description() default "";

    /** The container image; empty: the module's image. */
    String image() default "";

    /** The CPU limit in cores, such as {@code "2"} or {@code "500m"}; empty: none. */
    String cpu() default "";

    /** The CPU request in cores, such as {@code "2"} or {@code "500m"}; empty: none. */
    String cpuRequest() default "";

    /** The memory limit in bytes, such as {@code "4Gi"} or {@code "512M"}; empty: none. */
    String memory() default "";

    /** The memory request in bytes, such as {@code "4Gi"} or {@code "512M"}; empty: none. */
    String memoryRequest() default "";

    /** The accelerator's resource name, such as {@code "nvidia.com/gpu"}; empty: none. */
    String accelerator() default "";

    /** How many accelerators, 1 or more; counts only where {@link #accelerator()} is set. */
    int acceleratorCount() default 1;

    /** How often a failed task is tried again, 0 or more. */
    int retries() default 0;

    /** The time after which a task is ended, such as {@code "90s"}, {@code "30m"}, {@code "2h"}; empty: none. */
    String timeout() default "";

    /** Whether an earlier result for the same inputs may be used instead of running. */
    boolean cache() default true;

    /** Environment variables of the container. */
    Env[] env() default {};
}
