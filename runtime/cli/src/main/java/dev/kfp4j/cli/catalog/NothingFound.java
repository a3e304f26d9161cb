// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

/** What to say where nothing is found that a build should have left. */
public final class NothingFound {

    /** The probable reason. */
    public static final String HINT =
            "kfp4j's annotation processor was probably not on when they were compiled: from JDK 23 on"
                    + " javac runs only processors that are named (in Maven annotationProcessorPaths; by hand -processorpath or"
                    + " -proc:full)";

    private NothingFound() {}
}
