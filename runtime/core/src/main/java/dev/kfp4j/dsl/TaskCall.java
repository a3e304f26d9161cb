// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * A call of a component or pipeline with a result.
 *
 * @param <T> the result type of the call
 * @param <X> the exception type of the call
 */
@FunctionalInterface
public interface TaskCall<T, X extends Exception> {
    T call() throws X;
}
