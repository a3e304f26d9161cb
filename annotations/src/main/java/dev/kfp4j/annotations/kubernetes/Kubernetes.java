// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets Kubernetes settings for the pods of tasks. On a component method, they apply to all tasks that call it, even
 * from other modules. On a pipeline method, they apply to all tasks of its body.
 *
 * <p>For the same environment variable, path or label, an option of a task overrides the pipeline's setting, which
 * overrides the component's. The component's YAML does not contain the settings, because Python could not load it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Kubernetes {

    /** The keys of secrets that become environment variables. */
    SecretEnv[] secretEnv() default {};

    /** The secrets to mount. */
    SecretVolume[] secretVolumes() default {};

    /** The keys of config maps that become environment variables. */
    ConfigMapEnv[] configMapEnv() default {};

    /** The config maps to mount. */
    ConfigMapVolume[] configMapVolumes() default {};

    /** The persistent volume claims to mount. */
    ClaimVolume[] claims() default {};

    /** The volumes that are created for each task. */
    EphemeralVolume[] ephemeralVolumes() default {};

    /** The empty folders to mount. */
    EmptyDir[] emptyDirs() default {};

    /** The labels that a node must have. */
    Label[] nodeSelector() default {};

    /** The required or preferred nodes. */
    NodeAffinity[] nodeAffinity() default {};

    /** The taints that the tasks tolerate. */
    Toleration[] tolerations() default {};

    /** The labels of the pod. */
    Label[] podLabels() default {};

    /** The annotations of the pod. */
    Label[] podAnnotations() default {};

    /** The secrets for pulling the image. */
    String[] imagePullSecrets() default {};

    /** The policy for pulling the image. */
    PullPolicy imagePullPolicy() default PullPolicy.DEFAULT;

    /** The fields of the pod that become environment variables. */
    FieldEnv[] fieldEnv() default {};

    /** The user id, 0 or more. Default: the user of the image (-1). */
    long runAsUser() default -1;

    /** The group id, 0 or more. Default: the group of the image (-1). */
    long runAsGroup() default -1;

    /** Whether the container may run as root. */
    RunAsRoot runAsRoot() default RunAsRoot.DEFAULT;

    /** The containers that run before the task's own. Only clusters newer than KFP 2.17 support them. */
    InitContainer[] initContainers() default {};
}
