// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import java.io.IOException;

/** Reports a file that is not a {@code .npy} file, or that has an unsupported format. */
public final class NpyFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception; the message does not contain the name of the file. */
    public NpyFormatException(String message) {
        super(message);
    }
}
