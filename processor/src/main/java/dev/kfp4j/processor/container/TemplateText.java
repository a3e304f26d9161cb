// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one element of a template by its form alone: literal text, <code>${…}</code>, and KFP's <code>{{$…}}</code>.
 * Two dollars before a brace are an escaped dollar.
 */
final class TemplateText {

    /** A piece of an element. */
    sealed interface Piece {}

    /**
     * Literal text.
     *
     * @param text the text, without escapes
     */
    record Literal(String text) implements Piece {}

    /**
     * {@code ${…}}.
     *
     * @param inner the text between the braces, without blanks around it
     */
    record Expression(String inner) implements Piece {
        String written() {
            return "${" + inner + "}";
        }
    }

    /**
     * A placeholder in KFP's form.
     *
     * @param written its text, with the braces
     */
    record Foreign(String written) implements Piece {}

    /**
     * A beginning without an end. The rest of the text is not split.
     *
     * @param written the text from the beginning on
     * @param close the missing end
     */
    record Unclosed(String written, String close) implements Piece {}

    private static final String FOREIGN = "{{$";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int position;

    private TemplateText(String text) {
        this.text = text;
    }

    /** The pieces of an element, in order. No two literals are adjacent. */
    static List<Piece> parse(String text) {
        var parser = new TemplateText(text);
        while (parser.position < text.length()) {
            parser.next();
        }
        parser.endLiteral();
        return List.copyOf(parser.pieces);
    }

    private void next() {
        char c = text.charAt(position);
        if (text.startsWith(FOREIGN, position)) {
            placeholder(position, FOREIGN.length(), "}}");
        } else if (c == '$') {
            dollars();
        } else {
            literal.append(c);
            position++;
        }
    }

    private void dollars() {
        int end = position;
        while (end < text.length() && text.charAt(end) == '$') {
            end++;
        }
        int count = end - position;
        boolean brace = end < text.length() && text.charAt(end) == '{';
        if (!brace) {
            literal.append(text, position, end);
            position = end;
            return;
        }
        literal.append("$".repeat(count / 2));
        if (count % 2 == 1) {
            placeholder(end - 1, 2, "}");
        } else {
            literal.append('{');
            position = end + 1;
        }
    }

    private void placeholder(int start, int opening, String closing) {
        endLiteral();
        int close = text.indexOf(closing, start + opening);
        if (close < 0) {
            pieces.add(new Unclosed(text.substring(start), closing));
            position = text.length();
            return;
        }
        position = close + closing.length();
        boolean foreign = opening == FOREIGN.length();
        pieces.add(
                foreign
                        ? new Foreign(text.substring(start, position))
                        : new Expression(text.substring(start + opening, close).strip()));
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            pieces.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
