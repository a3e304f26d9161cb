// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import dev.kfp4j.example.housing.components.npy.NpyHeader.ElementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dictionary of the header: exactly the three keys, in any order. */
final class NpyHeaderParser {

    private final String text;
    private int position;
    private @Nullable ElementType elementType;
    private @Nullable Boolean fortranOrder;
    private @Nullable List<Integer> shape;

    private NpyHeaderParser(String text) {
        this.text = text;
    }

    static NpyHeader parse(String text) throws NpyFormatException {
        return new NpyHeaderParser(text).dictionary();
    }

    private NpyHeader dictionary() throws NpyFormatException {
        expect('{');
        while (!accept('}')) {
            String key = quoted();
            expect(':');
            switch (key) {
                case "descr" -> elementType = once(elementType, key, ElementType.of(quoted()));
                case "fortran_order" -> fortranOrder = once(fortranOrder, key, bool());
                case "shape" -> shape = once(shape, key, tuple());
                default -> throw wrong("an unknown key '" + key + "'");
            }
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        skipSpace();
        if (position < text.length()) {
            throw wrong("more after the dictionary");
        }
        return new NpyHeader(
                required(elementType, "descr"), required(fortranOrder, "fortran_order"), required(shape, "shape"));
    }

    private <T> T once(@Nullable T earlier, String key, T value) throws NpyFormatException {
        if (earlier != null) {
            throw wrong("the key '" + key + "' twice");
        }
        return value;
    }

    private static <T> T required(@Nullable T value, String key) throws NpyFormatException {
        if (value == null) {
            throw new NpyFormatException("the header lacks the key '" + key + "'");
        }
        return value;
    }

    private String quoted() throws NpyFormatException {
        char quote = accept('"') ? '"' : '\'';
        if (quote == '\'') {
            expect('\'');
        }
        int end = text.indexOf(quote, position);
        if (end < 0) {
            throw wrong("a text without an end");
        }
        String value = text.substring(position, end);
        position = end + 1;
        return value;
    }

    private boolean bool() throws NpyFormatException {
        skipSpace();
        for (String word : List.of("True", "False")) {
            if (text.startsWith(word, position)) {
                position += word.length();
                return word.equals("True");
            }
        }
        throw wrong("neither True nor False");
    }

    private List<Integer> tuple() throws NpyFormatException {
        List<Integer> lengths = new ArrayList<>();
        expect('(');
        while (!accept(')')) {
            lengths.add(length());
            if (lengths.size() > NpyArray.MOST_AXES) {
                throw wrong("more than " + NpyArray.MOST_AXES + " axes");
            }
            if (!accept(',')) {
                expect(')');
                break;
            }
        }
        return lengths;
    }

    private int length() throws NpyFormatException {
        skipSpace();
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        try {
            return Integer.parseInt(text, start, position, 10);
        } catch (NumberFormatException e) {
            throw wrong("no length that can be held here");
        }
    }

    private void expect(char wanted) throws NpyFormatException {
        if (!accept(wanted)) {
            throw wrong("no '" + wanted + "'");
        }
    }

    private boolean accept(char wanted) {
        skipSpace();
        if (position < text.length() && text.charAt(position) == wanted) {
            position++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private NpyFormatException wrong(String found) {
        return new NpyFormatException("the header has " + found + " at character " + position);
    }
}
