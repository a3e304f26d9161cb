// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** Java strings that are not Unicode text: those with half a surrogate pair, which UTF-8 cannot carry. */
public final class UnicodeText {
    private static final int REPLACEMENT = 0xFFFD;

    private UnicodeText() {}

    /** Whether the string holds whole characters only. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** The string with U+FFFD, the replacement character, for each half of a surrogate pair. */
    public static String repair(String text) {
        int[] whole = text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .toArray();
        return new String(whole, 0, whole.length);
    }

    /**
     * The string itself.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair
     */
    static String require(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("text with half a surrogate pair cannot be written: " + escape(text));
        }
        return text;
    }

    /** The string with a {@code \\u} escape for each half of a surrogate pair, for messages. */
    public static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> escaped.append(
                        Character.getType(c) == Character.SURROGATE
                                ? "\\u" + Integer.toHexString(c)
                                : Character.toString(c)));
        return escaped.toString();
    }
}
