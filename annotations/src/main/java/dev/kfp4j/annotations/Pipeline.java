// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a static method as a Kubeflow pipeline: a graph of tasks, written as ordinary calls of component methods.
 *
 * <p>The compiler translates the body into the manifest {@code META-INF/kfp4j/pipelines/NAME.yaml} and never runs the
 * method. A direct call runs the pipeline in process, as plain Java.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pipeline {

    /**
     * The pipeline's name: 1 to 128 lower-case letters, digits and dashes, starting with a letter or digit. Default:
     * derived from the method name.
     */
    String name() default "";

    /** The name in user interfaces, at most 1,024 characters. Default: none. */
    String displayName() default "";

    /** The description, at most 1,024 characters. Default: the first sentence of the method's Javadoc. */
    String description() default "";

    /** The URI below which a run stores its artifacts, such as {@code "s3://bucket/runs"}. Default: the cluster's. */
    String pipelineRoot() default "";

    /** The time after which a run is stopped, such as {@code "2h"}. Default: no limit. */
    String deadline() default "";

    /** The time for which a cluster keeps the workflow of a finished run. */
    TimeToLive timeToLive() default @TimeToLive;

    /** The folder that all tasks of a run share. Default: none. */
    Workspace workspace() default @Workspace;
}
