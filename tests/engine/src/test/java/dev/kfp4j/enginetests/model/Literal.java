// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Arrays;

/** A constant in a condition. */
public sealed interface Literal {

    /** The constant in CEL. */
    String cel();

    /** Below 0 if a value is below the constant, 0 if it is equal to it, above 0 if it is above. */
    int compareTo(JsonValue value);

    /**
     * A text.
     *
     * @param value the text
     * @param writing how it is written
     */
    record Text(String value, Writing writing) implements Literal {

        /** The ways in which CEL lets a text be written. */
        public enum Writing {
            SINGLE_QUOTES,
            DOUBLE_QUOTES,
            NUMBERS
        }

        @Override
        public String cel() {
            char quote = writing == Writing.DOUBLE_QUOTES ? '"' : '\'';
            var out = new StringBuilder().append(quote);
            value.codePoints().forEach(point -> {
                if (writing == Writing.NUMBERS && point > '~') {
                    out.append(String.format("\\U%08x", point));
                } else if (point == quote || point == '\\') {
                    out.append('\\').appendCodePoint(point);
                } else if (point == '\n') {
                    out.append("\\n");
                } else if (point == '\r') {
                    out.append("\\r");
                } else {
                    out.appendCodePoint(point);
                }
            });
            return out.append(quote).toString();
        }

        /** By code points, as CEL orders text; Java's own order differs beyond the basic plane. */
        @Override
        public int compareTo(JsonValue other) {
            int[] points = ((JsonString) other).value().codePoints().toArray();
            return Arrays.compare(points, value.codePoints().toArray());
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Whole(long value) implements Literal {
        @Override
        public String cel() {
            return Long.toString(value);
        }

        @Override
        public int compareTo(JsonValue other) {
            return ((JsonNumber) other).value().compareTo(BigDecimal.valueOf(value));
        }
    }

    /**
     * A number with a fraction.
     *
     * @param value the number
     */
    record Real(double value) implements Literal {
        @Override
        public String cel() {
            String text = Double.toString(value);
            return text.replace('E', 'e');
        }

        @Override
        public int compareTo(JsonValue other) {
            double number = ((JsonNumber) other).value().doubleValue();
            return number < value ? -1 : number > value ? 1 : 0;
        }
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Flag(boolean value) implements Literal {
        @Override
        public String cel() {
            return Boolean.toString(value);
        }

        @Override
        public int compareTo(JsonValue other) {
            return Boolean.compare(((JsonBoolean) other).value(), value);
        }
    }
}
