// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code static native} method a Kubeflow Pipelines component that runs a command in a container of any image:
 *
 * <pre>{@code
 * @ContainerComponent(image = "alpine:3.20", command = "echo", args = "${text}")
 * static native void printText(String text);
 * }</pre>
 *
 * <p>Inputs, outputs, names, defaults and descriptions are those of a {@link Component}; pipelines call the method in
 * the same way. There is no Java to run: called as plain Java, the method throws {@link UnsatisfiedLinkError}.
 *
 * <p>In {@link #command} and {@link #args} a placeholder stands for what is known only when the step runs. Names are
 * the Java names of the parameters and of the result record's components; a single result is called {@code output}.
 *
 * <ul>
 *   <li><code>${text}</code>: the value of an input; lists, maps and records as JSON.
 *   <li><code>${data.path}</code>, <code>${data.uri}</code>: the file and the address of an input or output artifact.
 *   <li><code>${greeting.path}</code>: the file to which an output that is no artifact is to be written.
 *   <li><code>${inputs.x}</code>, <code>${outputs.x.path}</code>: the same, where an input and an output share a name.
 *   <li><code>${executorInput}</code>: everything, as KFP's JSON.
 *   <li><code>"${if x}"</code>, …, <code>"${else}"</code>, …, <code>"${end}"</code>: elements of their own; what is
 *       between them is left out, or replaced, where no value is given for the input.
 *   <li><code>$${</code>: the text <code>${</code>. Before a brace, two dollars stand for one.
 * </ul>
 *
 * <p>KFP's own placeholders, such as <code>{{$.inputs.parameters['text']}}</code>, are taken too. All of them are checked
 * when the method is compiled.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ContainerComponent {

    /** The component's name, of lower-case letters, digits and dashes; empty: derived from the method's name. */
    String name() default "";

    /** What the component does; empty: the first sentence of the method's Javadoc. */
    String description() default "";

    /** The container image, such as {@code "alpine:3.20"}. Its own entrypoint is never used. */
    String image();

    /** The program and its first arguments; may hold placeholders. */
    String[] command() default {};

    /** Further arguments; may hold placeholders. Without a {@link #command}, the first of them is the program. */
    String[] args() default {};

    /**
     * Admits placeholders that only the local runner of KFP's Python SDK replaces and no cluster does, such as {@code
     * Concat} and an artifact's metadata. On a cluster the program is given the text of the placeholder.
     */
    boolean pythonRunnerOnly() default false;

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
