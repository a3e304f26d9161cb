// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a Kubeflow pipeline: a graph of tasks, written as ordinary calls of component methods.
 *
 * <p>The method is never run by the compiler; its body is translated into the manifest {@code
 * META-INF/kfp4j/pipelines/NAME.yaml}. Called directly it runs in process as plain Java.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pipeline {

    /**
     * The pipeline's name: 1 to 128 lower-case letters, digits and dashes, starting with a letter or digit; empty:
     * derived from the method's name.
     */
    String name() default "";

    /** The name that people see, at most 1,024 characters; empty: none. */
    String displayName() default "";

    /** What the pipeline does, at most 1,024 characters; empty: the first sentence of the method's Javadoc. */
    String description() default "";

    /** Where the run's artifacts go, a URI such as {@code "s3://bucket/runs"}; empty: as the cluster says. */
    String pipelineRoot() default "";

    /** The time after which a run is ended, such as {@code "2h"}; empty: none. */
    String deadline() default "";

    /** How long a cluster keeps what is left of a run. */
    TimeToLive timeToLive() default @TimeToLive;

    /** The folder that all tasks of a run share. */
    Workspace workspace() default @Workspace;
}
