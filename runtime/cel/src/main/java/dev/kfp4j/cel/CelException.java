// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

/** An expression cannot be compiled or evaluated. */
public final class CelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    CelException(String message) {
        super(message);
        this.message = message;
    }

    /** The reason, without the expression. It fits after "it cannot be evaluated: ". */
    public String message() {
        return message;
    }
}
