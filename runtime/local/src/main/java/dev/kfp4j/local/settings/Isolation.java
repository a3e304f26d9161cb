// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

/** What separates steps from each other and from the engine. */
public enum Isolation {
    /** Each step is a process of its own. */
    PROCESS,
    /** Steps run in the JVM of the caller, each on a thread of its own. */
    JVM,
    /** Each step is a container of its own, of the image that the manifest names. */
    CONTAINER
}
