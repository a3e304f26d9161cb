// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** Java strings that are not Unicode text: those with half a surrogate pair, which UTF-8 cannot carry. */
final class UnicodeText {
    private UnicodeText() {}

    /** Whether the string holds whole characters only. */
    static boolean isWellFormed(String text) {
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

    private static String escape(String text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(
                        Character.isSurrogate((char) c) ? "\\u" + Integer.toHexString(c) : Character.toString(c)));
        return escaped.toString();
    }
}
