// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

/** An expression that cannot be read or evaluated. */
public final class CelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    CelException(String message) {
        super(message);
        this.message = message;
    }

    /** Why, in words that go on from "it cannot be evaluated: "; never null, and without the expression. */
    public String message() {
        return message;
    }
}
