// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

/** Explains why a jar or folder may contain no pipelines. */
public final class NothingFound {

    /** The probable reason. */
    public static final String HINT =
            "the classes were probably compiled without kfp4j's annotation processor: since JDK 23,"
                    + " javac runs only configured processors (Maven: annotationProcessorPaths; javac: -processorpath or"
                    + " -proc:full)";

    private NothingFound() {}
}
