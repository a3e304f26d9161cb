// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a static method as a Kubeflow Pipelines component. On a cluster, the component runs in its own container.
 *
 * <p>The parameters of the method are the inputs, its result contains the outputs, and its Javadoc is the description.
 * By default, names are derived: the method {@code trainModel} becomes the component {@code train-model}, and its
 * parameter {@code xTrain} becomes the input {@code x_train}.
 *
 * <p>The other elements set defaults for all tasks that call the component. In a pipeline, {@code task(() -> ...)}
 * overrides them for one call. Quantities use the syntax of Kubernetes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Component {

    /** The component's name: lower-case letters, digits and dashes. Default: derived from the method name. */
    String name() default "";

    /** The component's description. Default: the first sentence of the method's Javadoc. */
    String description() default "";

    /** The container image. Default: the image of the module. */
    String image() default "";

    /** The CPU limit in cores, such as {@code "2"} or {@code "500m"}. Default: no limit. */
    String cpu() default "";

    /** The CPU request in cores, such as {@code "2"} or {@code "500m"}. Default: no request. */
    String cpuRequest() default "";

    /** The memory limit in bytes, such as {@code "4Gi"} or {@code "512M"}. Default: no limit. */
    String memory() default "";

    /** The memory request in bytes, such as {@code "4Gi"} or {@code "512M"}. Default: no request. */
    String memoryRequest() default "";

    /** The resource name of the accelerator, such as {@code "nvidia.com/gpu"}. Default: no accelerator. */
    String accelerator() default "";

    /** The number of accelerators, 1 or more. Ignored unless {@link #accelerator()} is set. */
    int acceleratorCount() default 1;

    /** The maximum number of retries of a failed task, 0 or more. */
    int retries() default 0;

    /**
     * The time after which a task is stopped, such as {@code "90s"}, {@code "30m"} or {@code "2h"}. Default: no limit.
     */
    String timeout() default "";

    /** Whether a task may reuse the outputs of an identical earlier task. */
    boolean cache() default true;

    /** The environment variables of the container. */
    Env[] env() default {};
}
