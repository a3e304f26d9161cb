// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;

/**
 * Stands between our code and the compiler's: an exception of ours that reached javac would end it with "please file a
 * bug" against the JDK. The first one is reported as a defect of kfp4j; then nothing of ours runs any more.
 */
public final class CompilerGuard {

    private static final int FRAMES_SHOWN = 12;

    private final Diagnostics diagnostics;
    private boolean failed;

    /** Makes a guard that reports to these diagnostics. */
    public CompilerGuard(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Runs a piece of work, unless an earlier one has failed.
     *
     * @param subject what it is about, for the message
     * @param work what to do
     */
    @SuppressWarnings("CatchingUnchecked") // Whatever it is, it must not reach the compiler.
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
