// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * A call of a component or pipeline without a result.
 *
 * @param <X> the exception type of the call
 */
@FunctionalInterface
public interface TaskAction<X extends Exception> {
    void call() throws X;
}
