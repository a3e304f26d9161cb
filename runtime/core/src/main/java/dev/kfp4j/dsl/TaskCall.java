// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * A call of a component or pipeline that gives a result.
 *
 * @param <T> what it returns
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface TaskCall<T, X extends Exception> {
    /** Makes the call. */
    T call() throws X;
}
