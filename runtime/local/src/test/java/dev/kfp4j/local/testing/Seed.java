// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import java.util.Random;
import java.util.function.Consumer;

/** Random tests that can be repeated: {@code -Dkfp4j.seed=N} runs one seed alone. */
public final class Seed {

    private Seed() {}

    /** Runs a test for so many seeds; a failure names its seed. */
    public static void forEach(int count, Consumer<Random> test) {
        Long only = Long.getLong("kfp4j.seed");
        long first = only == null ? System.nanoTime() : only;
        for (long seed = first; seed < first + (only == null ? count : 1); seed++) {
            try {
                test.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with -Dkfp4j.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
