// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** Handles Java strings with unpaired surrogates, which UTF-8 cannot encode. */
public final class UnicodeText {
    private static final int REPLACEMENT = 0xFFFD;

    private UnicodeText() {}

    /** Returns whether the string has no unpaired surrogate. */
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

    /** Returns the string with U+FFFD, the replacement character, for each unpaired surrogate. */
    public static String repair(String text) {
        int[] whole = text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .toArray();
        return new String(whole, 0, whole.length);
    }

    /**
     * Returns the string.
     *
     * @throws IllegalArgumentException if it contains an unpaired surrogate
     */
    static String require(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("cannot write a text with an unpaired surrogate: " + escape(text));
        }
        return text;
    }

    /** Returns the string with a {@code \\u} escape for each unpaired surrogate, for messages. */
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
