// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Builds JSON values from the tokens of a JSON or YAML parser. */
final class ValueReader {
    private final JsonParser parser;
    private final String name;

    /**
     * Creates a reader.
     *
     * @param parser the source of tokens
     * @param name the name of the text in messages
     */
    ValueReader(JsonParser parser, String name) {
        this.parser = parser;
        this.name = name;
    }

    /** Reads the value at the current token. */
    JsonValue readCurrent() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonValue.of(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw error("a binary value; a manifest holds text, numbers, true, false and null");
        };
    }

    private JsonValue object() throws IOException {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = checked(parser.currentName());
            if (members.containsKey(key)) {
                throw error("the key \"" + key + "\" is a duplicate in the same object");
            }
            parser.nextToken();
            members.put(key, readCurrent());
        }
        return new JsonObject(members);
    }

    private JsonValue array() throws IOException {
        var values = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(readCurrent());
        }
        return new JsonArray(values);
    }

    private String text() throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw error("the alias *" + parser.getText() + " is not supported; write the value out");
        }
        return checked(parser.getText());
    }

    private String checked(String text) {
        if (!UnicodeText.isWellFormed(text)) {
            throw error("an unpaired surrogate, which is not valid Unicode");
        }
        return text;
    }

    private JsonValue number() throws IOException {
        var spelling = parser.getText();
        var number = NumberText.parse(spelling);
        if (number.isEmpty()) {
            throw error("\"" + shorten(spelling) + "\" is not a JSON number within the range of a double;"
                    + " put it in quotes if it is text");
        }
        return new JsonValue.JsonNumber(number.get());
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }

    private ManifestException error(String message) {
        return new ManifestException(
                name + SyntaxErrors.at(Optional.ofNullable(parser.currentTokenLocation())) + ": " + message);
    }
}
