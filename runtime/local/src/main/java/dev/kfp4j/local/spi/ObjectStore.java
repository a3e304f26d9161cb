// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.spi;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * Reads one kind of object store. Implementations are found by {@link java.util.ServiceLoader}; the engine has none of its
 * own.
 */
public interface ObjectStore {

    /** Whether it reads URIs of this scheme, such as {@code s3}, in lower case. */
    boolean reads(String scheme);

    /**
     * Copies an object, or all objects below a prefix, to this machine.
     *
     * @param source the URI
     * @param target where a file or a folder is to be made; its parent exists, itself it does not
     * @throws IOException if it cannot be read; the message says why
     */
    void fetch(URI source, Path target) throws IOException;
}
