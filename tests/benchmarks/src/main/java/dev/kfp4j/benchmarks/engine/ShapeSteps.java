// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import dev.kfp4j.annotations.Component;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The steps of the shapes: the same as in {@code kfp_shapes.py}. */
public final class ShapeSteps {
    private ShapeSteps() {}

    /** Gives what it was given. */
    @Component
    public static String empty(String value) {
        return value;
    }

    /** Gives what it was given, a second later. */
    @Component
    public static String second(String value) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        return value;
    }

    /** Gives the first. */
    @Component
    public static String first(List<String> values) {
        return values.get(0);
    }
}
