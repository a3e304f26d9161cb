// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/** Parses a stream of YAML documents (or one JSON document, which is YAML too) into JSON values, within bounds. */
final class YamlDocuments {
    /** The deepest nesting of a document: the manifest's own levels, and a JSON value as deep as {@link Json} takes. */
    static final int DEEPEST = 600;

    /** The largest text: what a KFP API server takes, 32 MiB. */
    static final int LARGEST = 32 * 1024 * 1024;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            // A key without a value is null; that is Jackson's default too, but not its builder's.
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .loaderOptions(loaderOptions())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .maxNameLength(LARGEST)
                    .build())
            .build();

    private YamlDocuments() {}

    private static LoaderOptions loaderOptions() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    /**
     * Parses all documents; those that are empty are left out.
     *
     * @throws ManifestException if the text is too large, no YAML, or holds what JSON has no word for (aliases, keys
     *     that are no text, binary values)
     */
    static List<JsonValue> parse(String text, String name) {
        if (text.length() > LARGEST) {
            throw new ManifestException(name + ": larger than 32 MiB, the most that a KFP server takes");
        }
        if (text.stripLeading().startsWith("{")) {
            // SnakeYAML refuses tabs between the tokens of JSON. YAML in flow style begins in the same way, so what is
            // no JSON gets its second chance below.
            var json = JsonDocument.readIfJson(text, name);
            if (json.isPresent()) {
                return List.of(json.get());
            }
        }
        var documents = new ArrayList<JsonValue>();
        try (JsonParser parser = parser(text)) {
            var values = new ValueReader(parser, name);
            while (parser.nextToken() != null) {
                var document = values.readCurrent();
                if (!(document instanceof JsonNull)) {
                    documents.add(document);
                }
            }
        } catch (JsonProcessingException e) {
            throw new ManifestException(name + SyntaxErrors.describe(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a string reader does not fail", e);
        }
        return documents;
    }

    /** The tokens of all documents. */
    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }
}
