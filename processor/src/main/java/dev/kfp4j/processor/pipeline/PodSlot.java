// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/**
 * Something of a pod that only one setting can have.
 *
 * @param kind what kind of thing
 * @param name which of that kind; empty where there is one only
 */
public record PodSlot(Kind kind, String name) {
    /** What there is of a pod. */
    public enum Kind {
        /** An environment variable. */
        VARIABLE("environment variable"),
        /** A path where something is mounted. */
        PATH("path"),
        /** A label that the node must have. */
        NODE_LABEL("node label"),
        /** All labels that the node must have. */
        NODE_SELECTOR("node selector"),
        /** Node affinity as a whole. */
        NODE_AFFINITY("node affinity as JSON"),
        /** A label of the pod. */
        POD_LABEL("pod label"),
        /** An annotation of the pod. */
        POD_ANNOTATION("pod annotation"),
        /** When the image is fetched. */
        PULL_POLICY("image pull policy"),
        /** The user of the container. */
        USER("user"),
        /** The group of the container. */
        GROUP("group"),
        /** Whether root is refused. */
        NON_ROOT("rule for root"),
        /** A container before the task's own. */
        INIT_CONTAINER("init container");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What it is called in messages. */
        public String word() {
            return word;
        }
    }

    /** An environment variable. */
    public static PodSlot variable(String name) {
        return new PodSlot(Kind.VARIABLE, name);
    }

    /** A path where something is mounted; whether it ends with a slash is all the same. */
    public static PodSlot path(String path) {
        return new PodSlot(
                Kind.PATH, path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** Something that there is one of. */
    public static PodSlot single(Kind kind) {
        return new PodSlot(kind, "");
    }
}
