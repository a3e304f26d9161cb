// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.io.IOException;

/** A table is not there or cannot be used; the message is one line that names the table and the place in it. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    public TableException(String message) {
        super(message);
    }

    /** Makes one with what caused it. */
    public TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
