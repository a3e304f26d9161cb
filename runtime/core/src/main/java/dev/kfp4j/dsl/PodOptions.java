// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.annotations.kubernetes.Medium;
import dev.kfp4j.annotations.kubernetes.PullPolicy;
import dev.kfp4j.dsl.kubernetes.EphemeralVolume;
import dev.kfp4j.dsl.kubernetes.InitContainer;
import dev.kfp4j.dsl.kubernetes.NodeAffinity;
import dev.kfp4j.dsl.kubernetes.Toleration;
import java.util.Map;

/**
 * Kubernetes settings for the pod of a task. Values are constants unless the description allows a run-time value. Each
 * option may be repeated for different targets, such as other variables, paths or labels.
 *
 * @param <S> the type of the options
 */
public abstract sealed class PodOptions<S> permits Task {
    PodOptions() {}

    /** Returns this object. */
    abstract S self();

    /**
     * Passes a key of a secret to the container as an environment variable. The name of the secret may be a parameter
     * or the output of a task. If it is an optional input without a value, the variable is not set.
     */
    public S secretEnv(String secret, String key, String variable) {
        return self();
    }

    /** Passes a key of a secret like {@link #secretEnv(String, String, String)}; an optional secret need not exist. */
    public S secretEnv(String secret, String key, String variable, boolean optional) {
        return self();
    }

    /** Passes several keys of a secret to the container. The map contains the environment variable for each key. */
    public S secretEnv(String secret, Map<String, String> variables) {
        return self();
    }

    /** Passes several keys of a secret like {@link #secretEnv(String, Map)}; an optional secret need not exist. */
    public S secretEnv(String secret, Map<String, String> variables, boolean optional) {
        return self();
    }

    /**
     * Mounts a secret at an absolute path, as a folder with one file for each key. The name may be a run-time value, as
     * in {@link #secretEnv(String, String, String)}.
     */
    public S secretVolume(String secret, String path) {
        return self();
    }

    /** Mounts a secret like {@link #secretVolume(String, String)}; an optional secret need not exist. */
    public S secretVolume(String secret, String path, boolean optional) {
        return self();
    }

    /**
     * Passes a key of a config map to the container as an environment variable. The name may be a run-time value, as in
     * {@link #secretEnv(String, String, String)}.
     */
    public S configMapEnv(String configMap, String key, String variable) {
        return self();
    }

    /**
     * Passes a key of a config map like {@link #configMapEnv(String, String, String)}; an optional config map need not
     * exist.
     */
    public S configMapEnv(String configMap, String key, String variable, boolean optional) {
        return self();
    }

    /** Passes several keys of a config map to the container. The map contains the environment variable for each key. */
    public S configMapEnv(String configMap, Map<String, String> variables) {
        return self();
    }

    /**
     * Passes several keys of a config map like {@link #configMapEnv(String, Map)}; an optional config map need not
     * exist.
     */
    public S configMapEnv(String configMap, Map<String, String> variables, boolean optional) {
        return self();
    }

    /**
     * Mounts a config map at an absolute path, as a folder with one file for each key. The name may be a run-time
     * value, as in {@link #secretEnv(String, String, String)}.
     */
    public S configMapVolume(String configMap, String path) {
        return self();
    }

    /** Mounts a config map like {@link #configMapVolume(String, String)}; an optional config map need not exist. */
    public S configMapVolume(String configMap, String path, boolean optional) {
        return self();
    }

    /**
     * Mounts a persistent volume claim at an absolute path. The name may be a run-time value, such as the result of
     * {@link Kfp#createVolume}.
     */
    public S mountVolume(String claim, String path) {
        return self();
    }

    /** Mounts a folder of a persistent volume claim, given by its relative path in the volume. */
    public S mountVolume(String claim, String path, String subPath) {
        return self();
    }

    /** Mounts a volume that is created for the task and deleted with it. */
    public S ephemeralVolume(EphemeralVolume volume) {
        return self();
    }

    /** Mounts an empty folder at an absolute path. The name is that of the volume in the pod. */
    public S emptyDir(String name, String path) {
        return self();
    }

    /** Mounts an empty folder like {@link #emptyDir(String, String)}, on a storage medium. */
    public S emptyDir(String name, String path, Medium medium) {
        return self();
    }

    /**
     * Mounts an empty folder like {@link #emptyDir(String, String)}, with a maximum size in bytes, such as {@code
     * "1Gi"}.
     */
    public S emptyDir(String name, String path, String sizeLimit) {
        return self();
    }

    /**
     * Mounts an empty folder like {@link #emptyDir(String, String)}, on a storage medium and with a maximum size in
     * bytes.
     */
    public S emptyDir(String name, String path, Medium medium, String sizeLimit) {
        return self();
    }

    /** Runs the task only on nodes with this label. */
    public S nodeSelector(String key, String value) {
        return self();
    }

    /** Runs the task only on nodes with these labels. The map or record may be a run-time value. */
    public S nodeSelectorJson(Object labels) {
        return self();
    }

    /** Sets required or preferred nodes. */
    public S nodeAffinity(NodeAffinity term) {
        return self();
    }

    /**
     * Sets required or preferred nodes by a map or record in the form of Kubernetes' {@code nodeAffinity}, which may be
     * a run-time value.
     */
    public S nodeAffinityJson(Object affinity) {
        return self();
    }

    /** Lets the task run on nodes with a taint. */
    public S toleration(Toleration toleration) {
        return self();
    }

    /**
     * Lets the task run on nodes with taints. The map, record or list of them has the form of Kubernetes' tolerations
     * and may be a run-time value.
     */
    public S tolerationsJson(Object tolerations) {
        return self();
    }

    /** Adds a label to the pod. */
    public S podLabel(String key, String value) {
        return self();
    }

    /** Adds an annotation to the pod. */
    public S podAnnotation(String key, String value) {
        return self();
    }

    /**
     * Sets the secret for pulling the image. The name may be a run-time value, as in {@link #secretEnv(String, String,
     * String)}.
     */
    public S imagePullSecret(String secret) {
        return self();
    }

    /** Sets the policy for pulling the image. */
    public S imagePullPolicy(PullPolicy policy) {
        return self();
    }

    /** Passes a field of the pod, such as {@code "metadata.name"}, to the container as an environment variable. */
    public S fieldEnv(String variable, String path) {
        return self();
    }

    /** Sets the user id of the container, 0 or more. The cluster's administrator may override it. */
    public S runAsUser(long user) {
        return self();
    }

    /** Sets the group id of the container, 0 or more. The cluster's administrator may override it. */
    public S runAsGroup(long group) {
        return self();
    }

    /** Sets whether the cluster refuses to run the container as root. */
    public S runAsNonRoot(boolean refuseRoot) {
        return self();
    }

    /** Runs a container before the task's own. Only clusters newer than KFP 2.17 support it. */
    public S initContainer(InitContainer container) {
        return self();
    }
}
