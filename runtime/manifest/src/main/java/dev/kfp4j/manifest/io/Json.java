// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;

/** Reads and writes a JSON value as JSON text. */
public final class Json {

    private Json() {}

    /** Writes it on one line; whole numbers without a fraction or exponent, members in their order. */
    public static String write(JsonValue value) {
        throw new AssertionError("to be written");
    }

    /**
     * Reads one JSON value, strictly (RFC 8259; duplicate members, trailing text and nesting above 512 are refused).
     *
     * @throws ManifestException if the text is not one JSON value; the message names line and column
     */
    public static JsonValue read(String text) {
        throw new AssertionError("to be written");
    }
}
