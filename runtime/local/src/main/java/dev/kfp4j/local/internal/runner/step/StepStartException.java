// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

/** A step could not be started; the message explains why. */
public final class StepStartException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    public StepStartException(String message) {
        super(message);
        this.message = message;
    }

    /** The message; never null. */
    public String message() {
        return message;
    }
}
