// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** The seed of random tests: fixed, unless the system property {@code kfp4j.seed} gives another. */
final class Seed {
    private static final long DEFAULT = 20260101L;

    private Seed() {}

    static long value() {
        return Long.getLong("kfp4j.seed", DEFAULT);
    }

    /** What a failing test says, so that it can be repeated. */
    static String repeat(long seed) {
        return "repeat with -Dkfp4j.seed=" + seed;
    }
}
