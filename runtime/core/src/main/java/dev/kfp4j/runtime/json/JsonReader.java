// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into plain Java objects: {@code LinkedHashMap}, {@code ArrayList}, {@code String},
 * {@code Boolean}, {@code null}, {@code Long} for whole numbers without a fraction or exponent that fit, and {@code
 * Double} for all other numbers.
 *
 * <p>The reader is stricter than the RFC to avoid silent loss of data. It rejects duplicate members, numbers beyond the
 * range of a double, unpaired surrogates and nesting deeper than {@link #MAX_DEPTH}.
 */
public final class JsonReader {

    /** The maximum nesting depth of lists and objects. */
    public static final int MAX_DEPTH = 500;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads a text that is a single JSON value.
     *
     * @throws JsonException if the text is invalid
     */
    public static @Nullable Object read(String text) throws JsonException {
        JsonReader reader = new JsonReader(text);
        reader.skipBlanks();
        Object value = reader.value();
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.problem("expected the end, found " + reader.found());
        }
        return value;
    }

    private @Nullable Object value() throws JsonException {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> new JsonStringScanner(this).scan();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw problem("expected a value, found " + found());
        };
    }

    private Map<String, @Nullable Object> object() throws JsonException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        open();
        if (peek() == '}') {
            close();
            return members;
        }
        while (true) {
            if (peek() != '"') {
                throw problem("expected a member name in quotes, found " + found());
            }
            int start = at;
            String name = new JsonStringScanner(this).scan();
            if (members.containsKey(name)) {
                throw problem(start, "duplicate member \"" + name + "\"");
            }
            skipBlanks();
            if (peek() != ':') {
                throw problem("expected \":\", found " + found());
            }
            at++;
            skipBlanks();
            members.put(name, value());
            if (endsAfterElement('}')) {
                return members;
            }
        }
    }

    private List<@Nullable Object> list() throws JsonException {
        List<@Nullable Object> elements = new ArrayList<>();
        open();
        if (peek() == ']') {
            close();
            return elements;
        }
        while (true) {
            elements.add(value());
            if (endsAfterElement(']')) {
                return elements;
            }
        }
    }

    private void open() throws JsonException {
        if (depth == MAX_DEPTH) {
            throw problem("nested deeper than " + MAX_DEPTH + " levels");
        }
        depth++;
        at++;
        skipBlanks();
    }

    private void close() {
        depth--;
        at++;
    }

    private boolean endsAfterElement(char closing) throws JsonException {
        skipBlanks();
        if (peek() == closing) {
            close();
            return true;
        }
        if (peek() != ',') {
            throw problem("expected \",\" or \"" + closing + "\", found " + found());
        }
        at++;
        skipBlanks();
        return false;
    }

    private @Nullable Object word(String word, @Nullable Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw problem("expected a value, found " + found());
        }
        at += word.length();
        return value;
    }

    private Object number() throws JsonException {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
            if (isDigit(peek())) {
                throw problem(start, "a number must not have a leading zero");
            }
        } else {
            digits();
        }
        boolean whole = true;
        if (peek() == '.') {
            whole = false;
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        String digits = text.substring(start, at);
        return whole && fitsLong(digits) ? (Object) Long.valueOf(digits) : decimal(start, digits);
    }

    private Double decimal(int start, String digits) throws JsonException {
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw problem(start, "the number is beyond the range of a double");
        }
        return value;
    }

    private void digits() throws JsonException {
        if (!isDigit(peek())) {
            throw problem("expected a digit, found " + found());
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    /** Minus zero is not a whole number here, because a long would lose its sign. */
    private static boolean fitsLong(String digits) {
        if (digits.equals("-0")) {
            return false;
        }
        boolean negative = digits.charAt(0) == '-';
        String limit = negative ? "-9223372036854775808" : "9223372036854775807";
        return digits.length() < limit.length() || (digits.length() == limit.length() && digits.compareTo(limit) <= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return;
            }
            at++;
        }
    }

    /** Returns the current character, or NUL at the end; a NUL within the text is invalid, too. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    JsonException problem(String problem) {
        return problem(at, problem);
    }

    JsonException problem(int place, String problem) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < place; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new JsonException(line, column, problem);
    }

    String found() {
        if (at >= text.length()) {
            return "the end";
        }
        int c = text.codePointAt(at);
        boolean visible = c > ' ' && !Character.isISOControl(c) && (c < 0xd800 || c > 0xdfff) && c != 0xfeff;
        return visible ? "\"" + Character.toString(c) + "\"" : "the character U+" + hex(c);
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }
}
