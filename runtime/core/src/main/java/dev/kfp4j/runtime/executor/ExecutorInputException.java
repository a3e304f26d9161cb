// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

/** An executor input that is not JSON or not of the contract's shape; the message names the place. */
public final class ExecutorInputException extends Exception {
    private static final long serialVersionUID = 1L;

    ExecutorInputException(String message) {
        super(message);
    }
}
