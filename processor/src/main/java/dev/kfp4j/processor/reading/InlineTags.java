// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces the inline tags, markup and entities of a documentation comment to text. */
final class InlineTags {

    /** Replaces a blank inside an inline tag; a character of Unicode's private use area. */
    static final char KEPT_BLANK = '\uE000';

    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]+);");
    private static final Map<String, String> ENTITIES = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "mdash", "\u2014", "ndash",
            "\u2013");

    private final String text;
    private final StringBuilder result = new StringBuilder();
    private int position;

    private InlineTags(String text) {
        this.text = text;
    }

    static String reduce(String text) {
        var reduction = new InlineTags(text);
        while (reduction.position < text.length()) {
            reduction.step();
        }
        return reduction.result.toString();
    }

    private void step() {
        int tag = text.indexOf("{@", position);
        int end = tag < 0 ? text.length() : tag;
        result.append(withoutMarkup(text.substring(position, end)));
        position = end;
        if (tag >= 0) {
            int close = closingBrace(tag);
            result.append(tagText(text.substring(tag + 2, close)).replaceAll("\\s+", String.valueOf(KEPT_BLANK)));
            position = Math.min(close + 1, text.length());
        }
    }

    private int closingBrace(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * {@code link Foo#bar(int) label} becomes the label, or else {@code bar}; {@code code x < y} becomes {@code x < y}.
     */
    private static String tagText(String tag) {
        String[] words = tag.strip().split("\\s+", 2);
        String content = words.length == 2 ? words[1].strip() : "";
        return switch (words[0]) {
            case "link", "linkplain", "value" -> linkText(content);
            case "code", "literal" -> content;
            case "inheritDoc", "docRoot" -> "";
            default -> reduce(content);
        };
    }

    private static String linkText(String content) {
        int parameters = content.indexOf('(');
        int end = parameters < 0 ? -1 : content.indexOf(')', parameters);
        int blank = content.indexOf(' ', Math.max(end, 0));
        String target = blank < 0 ? content : content.substring(0, blank);
        String label = blank < 0 ? "" : content.substring(blank).strip();
        if (!label.isEmpty()) {
            return withoutMarkup(label);
        }
        String name = parameters < 0 ? target : target.substring(0, parameters);
        return name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf('.')) + 1);
    }

    private static String withoutMarkup(String text) {
        return ENTITY.matcher(MARKUP.matcher(text).replaceAll(""))
                .replaceAll(match -> Matcher.quoteReplacement(entity(match.group(), match.group(1))));
    }

    private static String entity(String written, String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, written);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : written;
    }
}
