// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** Whether a container may run as root. */
public enum RunAsRoot {
    /** The default of the image and the cluster. */
    DEFAULT,
    /** The cluster refuses to start the container as root. */
    FORBIDDEN,
    /** The container may run as root. */
    ALLOWED
}
