// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a {@code static native} method as a Kubeflow Pipelines component that runs a command of any image:
 *
 * <pre>{@code
 * @ContainerComponent(image = "alpine:3.20", command = "echo", args = "${text}")
 * static native void printText(String text);
 * }</pre>
 *
 * <p>Inputs, outputs, names, defaults and descriptions follow the rules of {@link Component}, and pipelines call the
 * method in the same way. In plain Java there is nothing to run, so the method throws {@link UnsatisfiedLinkError}.
 *
 * <p>{@link #command} and {@link #args} may contain placeholders for values that are known only when the step runs.
 * They use the Java names of the parameters and of the result record's components. A single result is called
 * {@code output}.
 *
 * <ul>
 *   <li><code>${text}</code>: the value of an input. Lists, maps and records are written as JSON.
 *   <li><code>${data.path}</code>, <code>${data.uri}</code>: the file and the URI of an input or output artifact.
 *   <li><code>${greeting.path}</code>: the file to which the program must write an output parameter.
 *   <li><code>${inputs.x}</code>, <code>${outputs.x.path}</code>: the same, if an input and an output have the same
 *       name.
 *   <li><code>${executorInput}</code>: the complete executor input of KFP, as JSON.
 *   <li><code>"${if x}"</code>, …, <code>"${else}"</code>, …, <code>"${end}"</code>: the elements in between, depending
 *       on whether the input has a value. Each marker is an element by itself.
 *   <li><code>$${</code>: the text <code>${</code>. Two dollars before a brace are one dollar.
 * </ul>
 *
 * <p>KFP's own placeholders, such as <code>{{$.inputs.parameters['text']}}</code>, also work. The compiler checks all
 * placeholders.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ContainerComponent {

    /** The component's name: lower-case letters, digits and dashes. Default: derived from the method name. */
    String name() default "";

    /** The component's description. Default: the first sentence of the method's Javadoc. */
    String description() default "";

    /** The container image, such as {@code "alpine:3.20"}. The image's own entrypoint is never used. */
    String image();

    /** The program and its first arguments. They may contain placeholders. */
    String[] command() default {};

    /** Further arguments. They may contain placeholders. Without a {@link #command}, the first one is the program. */
    String[] args() default {};

    /**
     * Whether to allow placeholders that only the local runner of KFP's Python SDK replaces, such as {@code Concat} and
     * an artifact's metadata. On a cluster, the program receives the text of the placeholder.
     */
    boolean pythonRunnerOnly() default false;

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
