// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import org.jspecify.annotations.Nullable;

/**
 * The folder of new artifacts of a thread and of the threads that it starts. Steps in one JVM share its system
 * properties, so they cannot use a property for it.
 */
public final class ThreadScratch {

    private static final ThreadLocal<@Nullable String> FOLDER = new InheritableThreadLocal<>();

    private ThreadScratch() {}

    /** Returns the folder of this thread, or null if it has none. */
    public static @Nullable String get() {
        return FOLDER.get();
    }

    /** Sets the folder of this thread; null removes it. */
    public static void set(@Nullable String folder) {
        if (folder == null) {
            FOLDER.remove();
        } else {
            FOLDER.set(folder);
        }
    }
}
