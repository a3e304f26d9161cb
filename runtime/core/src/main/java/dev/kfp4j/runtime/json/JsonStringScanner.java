// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

/** Reads a string literal at the position of a reader. */
final class JsonStringScanner {

    private final JsonReader reader;
    private final String text;
    private final StringBuilder result = new StringBuilder();

    JsonStringScanner(JsonReader reader) {
        this.reader = reader;
        this.text = reader.text();
    }

    /** Reads from the opening quote past the closing one. */
    String scan() throws JsonException {
        int start = reader.at();
        int copied = start + 1;
        for (int i = copied; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                result.append(text, copied, i);
                reader.moveTo(i + 1);
                return checkedSurrogates(start);
            }
            if (c < ' ') {
                throw reader.problem(i, "a control character in a string must be escaped");
            }
            if (c == '\\') {
                result.append(text, copied, i);
                i = escape(i + 1);
                copied = i + 1;
            }
        }
        throw reader.problem(start, "unterminated string");
    }

    /** Appends the character of an escape; returns the position of the last character of the escape. */
    private int escape(int place) throws JsonException {
        char c = place < text.length() ? text.charAt(place) : '\0';
        switch (c) {
            case '"', '\\', '/' -> result.append(c);
            case 'b' -> result.append('\b');
            case 'f' -> result.append('\f');
            case 'n' -> result.append('\n');
            case 'r' -> result.append('\r');
            case 't' -> result.append('\t');
            case 'u' -> {
                result.append(unit(place + 1));
                return place + 4;
            }
            default -> throw reader.problem(place - 1, "invalid escape");
        }
        return place;
    }

    private char unit(int place) throws JsonException {
        int unit = 0;
        for (int i = place; i < place + 4; i++) {
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw reader.problem(place - 2, "\\u must be followed by four hexadecimal digits");
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private String checkedSurrogates(int start) throws JsonException {
        String value = result.toString();
        if (Surrogates.hasUnpaired(value)) {
            throw reader.problem(start, "the string contains an unpaired surrogate");
        }
        return value;
    }
}
