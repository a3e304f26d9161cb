// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.testing;

import java.util.Random;

/** The seed of a random test: a new one each time, or the system property {@code kfp4j.seed} to repeat a failure. */
public final class Seed {
    private Seed() {}

    /** A body that is run with many random generators. */
    @FunctionalInterface
    public interface Body {
        void run(Random random) throws Exception;
    }

    /** Runs the body several times; a failure names the seed that repeats it in the first iteration. */
    public static void repeat(int rounds, Body body) throws Exception {
        Long given = Long.getLong("kfp4j.seed");
        long first = given == null ? System.nanoTime() : given;
        for (int i = 0; i < rounds; i++) {
            long seed = first + i;
            try {
                body.run(new Random(seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("repeat with -Dkfp4j.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
