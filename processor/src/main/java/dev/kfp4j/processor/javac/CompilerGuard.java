// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;

/**
 * Keeps our exceptions away from the compiler, which would end with "please file a bug" against the JDK. The first
 * exception is reported as a defect of kfp4j, and no later work runs.
 */
public final class CompilerGuard {

    private static final int FRAMES_SHOWN = 12;

    private final Diagnostics diagnostics;
    private boolean failed;

    public CompilerGuard(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Runs a piece of work, unless an earlier one has failed.
     *
     * @param subject the subject of the message
     * @param work the work
     */
    @SuppressWarnings("CatchingUnchecked") // No exception may reach the compiler.
    public void run(String subject, Runnable work) {
        if (failed) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failed = true;
            diagnostics.report(SurroundingsCode.INTERNAL_ERROR, SourceRefs.nowhere(), subject, summary(e));
        }
    }

    private static String summary(Throwable thrown) {
        var text = new StringBuilder(thrown.toString());
        var frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES_SHOWN); i++) {
            text.append("\n    at ").append(frames[i]);
        }
        return text.toString();
    }
}
