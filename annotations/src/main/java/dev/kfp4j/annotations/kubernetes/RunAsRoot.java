// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** Whether a container may run as root. */
public enum RunAsRoot {
    /** As the image and the cluster say. */
    DEFAULT,
    /** It must not: the cluster refuses to start it. */
    FORBIDDEN,
    /** It may. */
    ALLOWED
}
