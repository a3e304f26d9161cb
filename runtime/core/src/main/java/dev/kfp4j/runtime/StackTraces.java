// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Removes the frames of the entrypoint and its callers from stack traces, so that a log shows only the component. */
final class StackTraces {
    private StackTraces() {}

    /**
     * Cuts the traces of an error, its causes and its suppressed errors above the entrypoint. Traces that do not pass
     * through the entrypoint, or that begin there, are unchanged.
     *
     * @param entrypoint the class name of the entrypoint
     */
    static void endAt(String entrypoint, Throwable error) {
        endAt(entrypoint, error, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void endAt(String entrypoint, @Nullable Throwable error, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return;
        }
        StackTraceElement[] trace = error.getStackTrace();
        int end = trace.length - 1;
        while (end > 0 && !isCallOfComponent(trace[end], entrypoint)) {
            end--;
        }
        if (end > 0) {
            error.setStackTrace(Arrays.copyOf(trace, end));
        }
        endAt(entrypoint, error.getCause(), seen);
        for (Throwable suppressed : error.getSuppressed()) {
            endAt(entrypoint, suppressed, seen);
        }
    }

    private static boolean isCallOfComponent(StackTraceElement frame, String entrypoint) {
        return frame.getMethodName().equals("run") && frame.getClassName().equals(entrypoint);
    }
}
