// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the frames of the entrypoint and its callers out of stack traces: a log is about the component. */
final class StackTraces {
    private StackTraces() {}

    /**
     * Lets the trace of an error, and of all that it holds, end above the entrypoint. A trace that does not pass through
     * the entrypoint stays whole, as does one that begins there.
     *
     * @param entrypoint the name of the entrypoint's class
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
