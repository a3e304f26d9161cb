// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Finds the line and column of a value by its path of keys. JSON values do not store their position, which only error
 * messages need, so this class parses the text again.
 */
final class TextPlaces {
    private final JsonParser parser;
    private String deepest = "";
    private int depth;

    private TextPlaces(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Finds a value.
     *
     * @param text YAML that has been parsed before
     * @param path the path, such as {@code root.dag.tasks.train} or {@code inputs[2].type}
     * @return the position of the key, or of its parent if the key is missing, such as {@code ":3:7"}; empty if
     *     none matches
     */
    static String find(String text, String path) {
        try (JsonParser parser = YamlDocuments.parser(text)) {
            var places = new TextPlaces(parser);
            while (parser.nextToken() != null) {
                places.visit(path, 0);
            }
            return places.deepest;
        } catch (JsonProcessingException e) {
            // JSON that is not YAML, because it contains tabs.
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("a string reader does not fail", e);
        }
    }

    /** Visits the value at the current token. A key may contain dots, so all possible splits are tried. */
    private void visit(String rest, int level) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                step(rest, parser.currentName(), level);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                item(rest, "[" + i + "]", level);
            }
        }
    }

    private void step(String rest, String key, int level) throws IOException {
        String here = at();
        parser.nextToken();
        descend(rest, key, here, level);
    }

    private void item(String rest, String index, int level) throws IOException {
        descend(rest, index, at(), level);
    }

    private void descend(String rest, String step, String here, int level) throws IOException {
        int end = step.length();
        boolean ends = rest.length() == end;
        boolean fits = end > 0 && rest.startsWith(step) && (ends || rest.charAt(end) == '.' || rest.charAt(end) == '[');
        if (!fits) {
            parser.skipChildren();
            return;
        }
        if (level + end > depth) {
            depth = level + end;
            deepest = here;
        }
        visit(ends ? "" : rest.substring(rest.charAt(end) == '.' ? end + 1 : end), level + end);
    }

    private String at() {
        return SyntaxErrors.at(Optional.of(parser.currentTokenLocation()));
    }
}
