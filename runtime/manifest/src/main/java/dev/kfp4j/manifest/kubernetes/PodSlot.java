// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

/**
 * A part of a pod that at most one setting can take.
 *
 * @param kind its kind
 * @param name its name among the slots of that kind; empty where the kind has one slot only
 */
public record PodSlot(Kind kind, String name) {
    /** The kinds of slots. */
    public enum Kind {
        /** An environment variable. */
        VARIABLE("environment variable"),
        /** A mount path. */
        PATH("path"),
        /** A required label of the node. */
        NODE_LABEL("node label"),
        /** All required labels of the node. */
        NODE_SELECTOR("node selector"),
        /** Node affinity as a whole. */
        NODE_AFFINITY("node affinity as JSON"),
        /** A label of the pod. */
        POD_LABEL("pod label"),
        /** An annotation of the pod. */
        POD_ANNOTATION("pod annotation"),
        /** The policy for image pulls. */
        PULL_POLICY("image pull policy"),
        /** The user of the container. */
        USER("user"),
        /** The group of the container. */
        GROUP("group"),
        /** Whether root is refused. */
        NON_ROOT("rule for root"),
        /** An init container. */
        INIT_CONTAINER("init container");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Its name in messages. */
        public String word() {
            return word;
        }
    }

    /** The slot of an environment variable. */
    public static PodSlot variable(String name) {
        return new PodSlot(Kind.VARIABLE, name);
    }

    /** The slot of a mount path; a final slash makes no difference. */
    public static PodSlot path(String path) {
        return new PodSlot(
                Kind.PATH, path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** The slot of a kind that has one slot only. */
    public static PodSlot single(Kind kind) {
        return new PodSlot(kind, "");
    }
}
