// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

/** The isolation of steps from each other and from the engine. */
public enum Isolation {
    /** Each step runs in a process. */
    PROCESS,
    /** Steps run in this JVM, each on a thread. */
    JVM,
    /** Each step runs in a container of the image in the manifest. */
    CONTAINER
}
