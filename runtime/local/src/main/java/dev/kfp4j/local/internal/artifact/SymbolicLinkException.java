// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import java.io.IOException;
import java.nio.file.Path;

/** A folder contains a symbolic link, so its content may change while the folder does not. */
final class SymbolicLinkException extends IOException {
    private static final long serialVersionUID = 1L;

    SymbolicLinkException(Path link) {
        super(link + " is a symbolic link");
    }
}
