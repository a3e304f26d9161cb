// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.PrintStream;

/** Runs a step on the current thread, for engines that run steps in their own JVM. */
public final class EmbeddedStep {

    private EmbeddedStep() {}

    /**
     * Runs the step. Exceptions of the component become the exit status; they are not thrown.
     *
     * @param step the component
     * @param args {@code --executor_input JSON}, named flags, or {@code --help}
     * @param out the stream for output of the launcher; the caller redirects the component's own standard streams
     * @param err the stream for error messages of the launcher
     * @return an exit status of {@link StepLauncher}
     */
    public static int run(Step step, String[] args, PrintStream out, PrintStream err) {
        return new StepRun(step, out, err, false).run(args);
    }
}
