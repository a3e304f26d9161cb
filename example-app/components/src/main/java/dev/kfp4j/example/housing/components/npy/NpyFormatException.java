// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import java.io.IOException;

/** A file is not a {@code .npy} file, or not one of the kinds that are read here. */
public final class NpyFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Makes one; the message says what is wrong, without the file's name. */
    public NpyFormatException(String message) {
        super(message);
    }
}
