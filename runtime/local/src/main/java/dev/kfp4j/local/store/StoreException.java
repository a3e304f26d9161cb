// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

/** The store cannot be read or written, or lacks the requested record; the message names the file and a remedy. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;

    public StoreException(String message) {
        super(message);
        this.message = message;
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** The message; never null. */
    public String message() {
        return message;
    }
}
