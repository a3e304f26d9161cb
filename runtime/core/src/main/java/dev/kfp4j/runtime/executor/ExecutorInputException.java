// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

/** Reports an executor input that is not valid JSON or has a wrong structure. The message names the path. */
public final class ExecutorInputException extends Exception {
    private static final long serialVersionUID = 1L;

    ExecutorInputException(String message) {
        super(message);
    }
}
