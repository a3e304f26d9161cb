// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/** Stands for a task without a result, so that another can be put {@code after} it. */
public final class Completion {
    Completion() {}
}
