// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

/** The exit statuses of {@code kfp4j}. */
public final class ExitStatus {

    /** The command did its work. */
    public static final int SUCCESS = 0;

    /** The run failed or was cancelled, or kfp4j failed unexpectedly. */
    public static final int FAILURE = 1;

    /** The command line is wrong, or the engine refused the command. */
    public static final int USAGE = 2;

    private ExitStatus() {}
}
