// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import dev.kfp4j.manifest.Manifest;
import java.util.Locale;

/** A pipeline whose run is timed. */
enum Shape {
    /** Each step takes the output of the previous one. */
    CHAIN(false) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(false).chain(50);
        }
    },
    /** Steps of a second that need nothing of each other. */
    INDEPENDENT(false) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(false).independent(8);
        }
    },
    /** A loop over steps of a second. */
    SLOW_LOOP(false) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(false).loop("second", 8, 8);
        }
    },
    /** A loop over steps that do nothing. */
    EMPTY_LOOP(false) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(false).loop("empty", 200, 0);
        }
    },
    /** The chain, when it has been run before. */
    CACHED(false) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(true).chain(50);
        }
    },
    /** A long chain in the caller's JVM. */
    JVM_CHAIN(true) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(false).chain(1_000);
        }
    },
    /** A large loop in the caller's JVM. */
    JVM_LOOP(true) {
        @Override
        Manifest manifest() {
            return new ShapeWriter(false).loop("empty", 10_000, 0);
        }
    };

    private final boolean inJvm;

    Shape(boolean inJvm) {
        this.inJvm = inJvm;
    }

    abstract Manifest manifest();

    /** Returns whether the steps run in the caller's JVM. */
    boolean inJvm() {
        return inJvm;
    }

    /** As the Python script knows it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The expected output of the pipeline. */
    String result() {
        return switch (this) {
            case CHAIN, CACHED, JVM_CHAIN -> "a";
            case INDEPENDENT -> "7";
            case SLOW_LOOP, EMPTY_LOOP, JVM_LOOP -> "0";
        };
    }
}
