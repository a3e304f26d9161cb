// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * A call of a component or pipeline without a result.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface TaskAction<X extends Exception> {
    /** Makes the call. */
    void call() throws X;
}
