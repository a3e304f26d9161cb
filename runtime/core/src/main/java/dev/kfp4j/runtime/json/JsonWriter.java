// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain Java objects as JSON on one line. It accepts the values of {@link JsonReader} and {@link JsonValues}.
 */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /**
     * Writes a value.
     *
     * @param value null, {@code String}, {@code Boolean}, a finite {@code Number}, or a {@code List} or
     *     {@code Map<String, ?>} of them
     * @throws IllegalArgumentException if the value contains anything else
     */
    public static String write(@Nullable Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Number number) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("JSON cannot represent " + number);
            }
            out.append(number);
        } else if (value instanceof List<?> elements) {
            list(elements);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else {
            throw new IllegalArgumentException(
                    "JSON cannot represent a " + value.getClass().getName());
        }
    }

    private void list(List<?> elements) {
        char separator = '[';
        for (Object element : elements) {
            out.append(separator);
            value(element);
            separator = ',';
        }
        out.append(elements.isEmpty() ? "[]" : "]");
    }

    private void object(Map<?, ?> members) {
        char separator = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a member name in JSON must be a text, not " + member.getKey());
            }
            text(name);
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void text(String text) {
        if (Surrogates.hasUnpaired(text)) {
            throw new IllegalArgumentException("a text contains an unpaired surrogate");
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
