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

/** Parses a stream of YAML documents, or a single JSON document, into JSON values, within limits. */
final class YamlDocuments {
    /** The maximum nesting depth: the manifest's own levels plus those of {@link Json}. */
    static final int DEEPEST = 600;

    /** The maximum size of a text: 32 MiB, the limit of a KFP API server. */
    static final int LARGEST = 32 * 1024 * 1024;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            // A key without a value is null, which is Jackson's default, but not that of its builder.
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
     * Parses all documents, and omits empty ones.
     *
     * @throws ManifestException if the text is too large, is not YAML, or contains a value that JSON cannot represent
     *     (aliases, keys that are not text, binary values)
     */
    static List<JsonValue> parse(String text, String name) {
        if (text.length() > LARGEST) {
            throw new ManifestException(name + ": larger than 32 MiB, the limit of a KFP server");
        }
        if (text.stripLeading().startsWith("{")) {
            // SnakeYAML rejects tabs between the tokens of JSON. YAML in flow style starts in the same way, so a text
            // that
            // is not JSON is parsed again below.
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
