// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.PrintStream;

/** Runs a step in a JVM that goes on after it, on the thread that asks: for engines that give a step no process. */
public final class EmbeddedStep {

    private EmbeddedStep() {}

    /**
     * Runs the step; nothing that the component throws comes out of here.
     *
     * @param step the component
     * @param args {@code --executor_input JSON}, or named flags, or {@code --help}
     * @param out takes what the launcher has to say; the component's own standard streams are the caller's concern
     * @param err takes its complaints
     * @return the exit status, of those in {@link StepLauncher}
     */
    public static int run(Step step, String[] args, PrintStream out, PrintStream err) {
        return new StepRun(step, out, err, false).run(args);
    }
}
