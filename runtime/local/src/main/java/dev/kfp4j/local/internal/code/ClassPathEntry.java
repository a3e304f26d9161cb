// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A folder or a jar of a class path. */
interface ClassPathEntry extends Closeable {

    /** The path of the folder or the jar. */
    Path path();

    /**
     * Whether its classes are compared one by one, without their debug information. True for folders and for jars with
     * components; any other jar is compared as a whole.
     */
    boolean isOwn();

    /** The names of all files in it, with slashes, as the JVM sees them in a multi-release jar. */
    Set<String> names();

    /**
     * Reads a file.
     *
     * @param name one of {@link #names()}
     */
    byte[] read(String name) throws IOException;

    /** Returns a stamp that changes when the file is written again. */
    FileStamp stamp(String name);
}
