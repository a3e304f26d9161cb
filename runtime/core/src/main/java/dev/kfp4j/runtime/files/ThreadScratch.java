// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import org.jspecify.annotations.Nullable;

/**
 * The folder for new artifacts of a thread and of those that it starts. Steps that share a JVM share its system properties,
 * which therefore cannot say it.
 */
public final class ThreadScratch {

    private static final ThreadLocal<@Nullable String> FOLDER = new InheritableThreadLocal<>();

    private ThreadScratch() {}

    /** The folder of this thread; null if it has none of its own. */
    public static @Nullable String get() {
        return FOLDER.get();
    }

    /** Lets this thread have a folder of its own, or none. */
    public static void set(@Nullable String folder) {
        if (folder == null) {
            FOLDER.remove();
        } else {
            FOLDER.set(folder);
        }
    }
}
