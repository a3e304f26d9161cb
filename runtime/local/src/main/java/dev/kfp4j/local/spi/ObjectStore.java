// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.spi;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * Reads one kind of object store. The engine finds implementations by {@link java.util.ServiceLoader} and has none
 * itself.
 */
public interface ObjectStore {

    /** Whether it reads URIs of this scheme, such as {@code s3}, in lower case. */
    boolean reads(String scheme);

    /**
     * Copies an object, or all objects with a prefix, to this machine.
     *
     * @param source the URI
     * @param target the path of the file or folder to create; its parent exists
     * @throws IOException if the source cannot be read; the message explains why
     */
    void fetch(URI source, Path target) throws IOException;
}
