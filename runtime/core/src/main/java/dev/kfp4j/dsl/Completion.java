// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/** Represents a task without a result, so that another task can run {@code after} it. */
public final class Completion {
    Completion() {}
}
