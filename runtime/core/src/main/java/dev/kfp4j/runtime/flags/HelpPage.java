// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import java.util.ArrayList;
import java.util.List;

/** Lays out a help page for a terminal of 80 columns. */
public final class HelpPage {

    private static final int WIDTH = 80;
    private static final int WIDEST_TERM = 26;

    private final StringBuilder out = new StringBuilder();
    private boolean inUsage;

    /** Adds a paragraph. */
    public HelpPage paragraph(String text) {
        separate();
        wrapped("", words(text));
        return this;
    }

    /**
     * Adds a form of the command, directly below the previous one.
     *
     * @param lead the start of the first line, such as {@code Usage: train-model}; further lines are indented
     * @param arguments the arguments, which are never split across lines
     */
    public HelpPage usage(String lead, List<String> arguments) {
        if (!inUsage) {
            separate();
        }
        inUsage = true;
        out.append(lead);
        int column = lead.length();
        for (String argument : arguments) {
            if (column + 1 + argument.length() > WIDTH) {
                out.append('\n').append(" ".repeat(lead.length()));
                column = lead.length();
            }
            out.append(' ').append(argument);
            column += 1 + argument.length();
        }
        out.append('\n');
        return this;
    }

    /** Adds a section of terms and explanations, unless it is empty. */
    public HelpPage section(String title, List<Entry> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        separate();
        out.append(title).append(":\n");
        int width = 0;
        for (Entry entry : entries) {
            if (entry.term().length() <= WIDEST_TERM) {
                width = Math.max(width, entry.term().length());
            }
        }
        String indent = " ".repeat(width + 4);
        for (Entry entry : entries) {
            String term = "  " + entry.term();
            out.append(term);
            if (term.length() + 2 > indent.length()) {
                out.append('\n').append(indent);
            } else {
                out.append(" ".repeat(indent.length() - term.length()));
            }
            wrapped(indent, words(entry.explanation()));
        }
        return this;
    }

    /** Returns the page, which ends with a line break. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void separate() {
        inUsage = false;
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    private void wrapped(String indent, List<String> words) {
        int column = indent.length();
        boolean first = true;
        for (String word : words) {
            if (!first && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(indent);
                column = indent.length();
                first = true;
            }
            if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            first = false;
        }
        out.append('\n');
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * A term and its explanation.
     *
     * @param term the term, such as {@code --trees INT}
     * @param explanation the explanation, one paragraph
     */
    public record Entry(String term, String explanation) {}
}
