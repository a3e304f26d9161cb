// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parses a single JSON document strictly. */
final class JsonDocument {
    /** The maximum nesting depth of an input or output of a step. */
    static final int DEEPEST_VALUE = 512;

    private static final JsonFactory VALUES = factory(DEEPEST_VALUE);
    private static final JsonFactory MANIFESTS = factory(YamlDocuments.DEEPEST);

    private JsonDocument() {}

    private static JsonFactory factory(int deepest) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(deepest)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /**
     * Reads a value.
     *
     * @throws ManifestException if the text is not a single JSON value
     */
    static JsonValue read(String text, String name) {
        try {
            return parse(VALUES, text, name);
        } catch (JsonProcessingException e) {
            throw new ManifestException(name + SyntaxErrors.describe(e));
        }
    }

    /**
     * Reads a manifest, if it is JSON.
     *
     * @throws ManifestException if it is JSON with invalid content, such as a duplicate key
     */
    static Optional<JsonValue> readIfJson(String text, String name) {
        try {
            return Optional.of(parse(MANIFESTS, text, name));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonValue parse(JsonFactory factory, String text, String name) throws JsonProcessingException {
        try (var parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new ManifestException(name + ": the text is empty");
            }
            var value = new ValueReader(parser, name).readCurrent();
            if (parser.nextToken() != null) {
                throw new ManifestException(name
                        + SyntaxErrors.at(Optional.of(parser.currentTokenLocation()))
                        + ": more text after the end of the value");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string reader does not fail", e);
        }
    }
}
