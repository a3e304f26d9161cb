// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

/** Reports an expression that is invalid or cannot be evaluated. */
public final class CelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    CelException(String message) {
        super(message);
        this.message = message;
    }

    /** Returns the reason, which never contains the expression and fits after "it cannot be evaluated: ". */
    public String message() {
        return message;
    }
}
