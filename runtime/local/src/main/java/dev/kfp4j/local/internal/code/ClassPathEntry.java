// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A folder or a jar of a class path. */
interface ClassPathEntry extends Closeable {

    /** Where it is. */
    Path path();

    /**
     * Whether its classes are told from each other one by one, and compared without their debug information: those of a
     * folder, and of a jar with components. Of other jars it is only said that they differ.
     */
    boolean isOwn();

    /** The names of all files in it, with slashes; as the JVM sees them where a jar has several versions of one. */
    Set<String> names();

    /**
     * What a file holds.
     *
     * @param name one of {@link #names()}
     */
    byte[] read(String name) throws IOException;

    /** What changes when somebody writes the file anew. */
    FileStamp stamp(String name);
}
