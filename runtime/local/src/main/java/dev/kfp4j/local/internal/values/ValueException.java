// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

/** A value breaks KFP's rules; the message names the input or output and the fault. */
public final class ValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    public ValueException(String message) {
        super(message);
        this.message = message;
    }

    /** The message; never null. */
    public String message() {
        return message;
    }
}
