// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** Runs a step in a process of its own: what every generated {@code main} calls. */
public final class StepLauncher {

    /** The step ended well. */
    public static final int SUCCESS = 0;
    /** The component threw, or an output could not be written. */
    public static final int FAILED = 1;
    /** The arguments do not fit; nothing was run or written. */
    public static final int BAD_ARGUMENTS = 2;

    private StepLauncher() {}

    /**
     * Runs the step and ends the JVM with its exit status.
     *
     * @param step the component
     * @param args {@code --executor_input JSON}, or named flags, or {@code --help}
     */
    public static void main(Step step, String[] args) {
        throw new AssertionError("to be written");
    }
}
