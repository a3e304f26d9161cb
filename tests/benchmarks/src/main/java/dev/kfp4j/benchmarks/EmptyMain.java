// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks;

/** Does nothing: the floor under every step's start. */
public final class EmptyMain {
    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
