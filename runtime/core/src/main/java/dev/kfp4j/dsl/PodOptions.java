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
 * What a Kubernetes cluster gives to the pod of one task. Where it is not said that a value may exist only when the
 * pipeline runs, it is a constant. Each can be said several times, each time of something else.
 *
 * @param <S> the task's options
 */
public abstract sealed class PodOptions<S> permits Task {
    PodOptions() {}

    /** The options themselves. */
    abstract S self();

    /** Hands a key of a secret to the container as an environment variable. The secret's name may be a parameter or the output of a task; where it is an optional input that is not given, the variable is not set. */
    public S secretEnv(String secret, String key, String variable) {
        return self();
    }

    /** As {@link #secretEnv(String, String, String)}; an optional secret need not exist. */
    public S secretEnv(String secret, String key, String variable, boolean optional) {
        return self();
    }

    /** Hands several keys of a secret to the container: the variables by the keys. */
    public S secretEnv(String secret, Map<String, String> variables) {
        return self();
    }

    /** As {@link #secretEnv(String, Map)}; an optional secret need not exist. */
    public S secretEnv(String secret, Map<String, String> variables, boolean optional) {
        return self();
    }

    /** Mounts a secret as a folder, a file for each key, at an absolute path. The name may be a run-time value, as in {@link #secretEnv(String, String, String)}. */
    public S secretVolume(String secret, String path) {
        return self();
    }

    /** As {@link #secretVolume(String, String)}; an optional secret need not exist. */
    public S secretVolume(String secret, String path, boolean optional) {
        return self();
    }

    /** Hands a key of a config map to the container as an environment variable. The name may be a run-time value, as in {@link #secretEnv(String, String, String)}. */
    public S configMapEnv(String configMap, String key, String variable) {
        return self();
    }

    /** As {@link #configMapEnv(String, String, String)}; an optional config map need not exist. */
    public S configMapEnv(String configMap, String key, String variable, boolean optional) {
        return self();
    }

    /** Hands several keys of a config map to the container: the variables by the keys. */
    public S configMapEnv(String configMap, Map<String, String> variables) {
        return self();
    }

    /** As {@link #configMapEnv(String, Map)}; an optional config map need not exist. */
    public S configMapEnv(String configMap, Map<String, String> variables, boolean optional) {
        return self();
    }

    /** Mounts a config map as a folder, a file for each key, at an absolute path. The name may be a run-time value, as in {@link #secretEnv(String, String, String)}. */
    public S configMapVolume(String configMap, String path) {
        return self();
    }

    /** As {@link #configMapVolume(String, String)}; an optional config map need not exist. */
    public S configMapVolume(String configMap, String path, boolean optional) {
        return self();
    }

    /** Mounts a persistent volume claim at an absolute path. The name may be a run-time value, such as that of {@link Kfp#createVolume}. */
    public S mountVolume(String claim, String path) {
        return self();
    }

    /** As {@link #mountVolume(String, String)}, only what is below a relative path in the volume. */
    public S mountVolume(String claim, String path, String subPath) {
        return self();
    }

    /** Mounts a volume that is made for the task and goes with it. */
    public S ephemeralVolume(EphemeralVolume volume) {
        return self();
    }

    /** Mounts an empty folder, by its volume's name in the pod, at an absolute path. */
    public S emptyDir(String name, String path) {
        return self();
    }

    /** As {@link #emptyDir(String, String)}, on that medium. */
    public S emptyDir(String name, String path, Medium medium) {
        return self();
    }

    /** As {@link #emptyDir(String, String)}, of at most so many bytes, such as {@code "1Gi"}. */
    public S emptyDir(String name, String path, String sizeLimit) {
        return self();
    }

    /** As {@link #emptyDir(String, String)}, on that medium and of at most so many bytes. */
    public S emptyDir(String name, String path, Medium medium, String sizeLimit) {
        return self();
    }

    /** Runs the task only on nodes with that label. */
    public S nodeSelector(String key, String value) {
        return self();
    }

    /** Runs the task only on nodes with these labels: a map or record that may exist only when the pipeline runs. */
    public S nodeSelectorJson(Object labels) {
        return self();
    }

    /** Says which nodes are required or preferred. */
    public S nodeAffinity(NodeAffinity term) {
        return self();
    }

    /** Says which nodes are required or preferred: a map or record, as Kubernetes writes {@code nodeAffinity}, that may exist only when the pipeline runs. */
    public S nodeAffinityJson(Object affinity) {
        return self();
    }

    /** Lets the task run on nodes with a taint. */
    public S toleration(Toleration toleration) {
        return self();
    }

    /** Lets the task run on nodes with taints: a map, a record or a list of them, as Kubernetes writes tolerations, that may exist only when the pipeline runs. */
    public S tolerationsJson(Object tolerations) {
        return self();
    }

    /** Adds a label of the pod. */
    public S podLabel(String key, String value) {
        return self();
    }

    /** Adds an annotation of the pod. */
    public S podAnnotation(String key, String value) {
        return self();
    }

    /** Fetches the image with a secret. The name may be a run-time value, as in {@link #secretEnv(String, String, String)}. */
    public S imagePullSecret(String secret) {
        return self();
    }

    /** Says when a node fetches the image. */
    public S imagePullPolicy(PullPolicy policy) {
        return self();
    }

    /** Hands a field of the pod, such as {@code "metadata.name"}, to the container as an environment variable. */
    public S fieldEnv(String variable, String path) {
        return self();
    }

    /** Runs the container as the user of that number, 0 or more. A cluster's administrator may have decided otherwise. */
    public S runAsUser(long user) {
        return self();
    }

    /** Runs the container as the group of that number, 0 or more. A cluster's administrator may have decided otherwise. */
    public S runAsGroup(long group) {
        return self();
    }

    /** Has the cluster refuse to run the container as root. */
    public S runAsNonRoot(boolean refuseRoot) {
        return self();
    }

    /** Runs a container before the task's own. Only clusters newer than KFP 2.17 know them. */
    public S initContainer(InitContainer container) {
        return self();
    }
}
