// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.UnicodeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A documentation comment, reduced to plain text.
 *
 * @param summary the first sentence; may be empty
 * @param parameters the text of each {@code @param}, by name
 * @param result the text of {@code @return}; may be empty
 */
public record JavadocText(String summary, Map<String, String> parameters, String result) {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=[a-z])");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p\\b|<(ul|ol|pre|table|h\\d|dl|blockquote)\\b");

    private static final JavadocText NONE = new JavadocText("", Map.of(), "");

    public JavadocText {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Parses a comment.
     *
     * @param comment the comment from the compiler, without its stars; null if there is none
     */
    public static JavadocText of(@Nullable String comment) {
        if (comment == null) {
            return NONE;
        }
        String[] parts = BLOCK_TAG.split(comment, -1);
        Map<String, String> parameters = new LinkedHashMap<>();
        String result = "";
        for (int i = 1; i < parts.length; i++) {
            String[] words = WHITESPACE.split(parts[i].strip(), 3);
            if (words[0].equals("param") && words.length == 3) {
                parameters.putIfAbsent(words[1], plain(words[2]));
            } else if (words[0].equals("return") && words.length > 1) {
                result = plain(parts[i].strip().substring("return".length()));
            }
        }
        return new JavadocText(summaryOf(parts[0]), parameters, result);
    }

    /** The summary, cut between two characters if it is longer than that. */
    public String summary(int longest) {
        if (summary.length() <= longest) {
            return summary;
        }
        boolean halves = Character.isHighSurrogate(summary.charAt(longest - 1));
        return summary.substring(0, halves ? longest - 1 : longest);
    }

    /** The text of {@code @param} for a parameter or record component; may be empty. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String summaryOf(String description) {
        var paragraph = PARAGRAPH.split(description.strip(), 2)[0];
        // A blank inside {@code ...} does not end a sentence, so it is replaced until the sentence is cut.
        String text = InlineTags.reduce(paragraph);
        return clean(SENTENCE_END.split(text, 2)[0]);
    }

    private static String plain(String text) {
        return clean(InlineTags.reduce(text));
    }

    private static String clean(String text) {
        String oneLine = WHITESPACE
                .matcher(text.replace(InlineTags.KEPT_BLANK, ' '))
                .replaceAll(" ")
                .strip();
        return UnicodeText.repair(oneLine);
    }
}
