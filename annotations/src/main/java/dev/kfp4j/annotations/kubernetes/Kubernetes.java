// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a Kubernetes cluster gives to the pods of tasks: on a component method, to all tasks that call it, from other
 * modules too; on a pipeline method, to all tasks of its body. A task's own options override both, and the pipeline
 * overrides the component: what concerns the same environment variable, path, label or the like.
 *
 * <p>The component's YAML does not carry them, since Python cannot load it with them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Kubernetes {

    /** Keys of secrets as environment variables. */
    SecretEnv[] secretEnv() default {};

    /** Secrets as folders. */
    SecretVolume[] secretVolumes() default {};

    /** Keys of config maps as environment variables. */
    ConfigMapEnv[] configMapEnv() default {};

    /** Config maps as folders. */
    ConfigMapVolume[] configMapVolumes() default {};

    /** Persistent volume claims as folders. */
    ClaimVolume[] claims() default {};

    /** Volumes that go with the task. */
    EphemeralVolume[] ephemeralVolumes() default {};

    /** Empty folders. */
    EmptyDir[] emptyDirs() default {};

    /** Labels that the node must have. */
    Label[] nodeSelector() default {};

    /** Which nodes are required or preferred. */
    NodeAffinity[] nodeAffinity() default {};

    /** Taints that are tolerated. */
    Toleration[] tolerations() default {};

    /** Labels of the pod. */
    Label[] podLabels() default {};

    /** Annotations of the pod. */
    Label[] podAnnotations() default {};

    /** The secrets to fetch the image with. */
    String[] imagePullSecrets() default {};

    /** When the image is fetched. */
    PullPolicy imagePullPolicy() default PullPolicy.DEFAULT;

    /** Fields of the pod as environment variables. */
    FieldEnv[] fieldEnv() default {};

    /** The user's number, 0 or more; -1: the image's. */
    long runAsUser() default -1;

    /** The group's number, 0 or more; -1: the image's. */
    long runAsGroup() default -1;

    /** Whether the container may run as root. */
    RunAsRoot runAsRoot() default RunAsRoot.DEFAULT;

    /** Containers that run before the task's own; only clusters newer than KFP 2.17 know them. */
    InitContainer[] initContainers() default {};
}
