// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.kfp4j.manifest.io.YamlNode.Flag;
import dev.kfp4j.manifest.io.YamlNode.Mapping;
import dev.kfp4j.manifest.io.YamlNode.Null;
import dev.kfp4j.manifest.io.YamlNode.NumberLiteral;
import dev.kfp4j.manifest.io.YamlNode.Sequence;
import dev.kfp4j.manifest.io.YamlNode.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Prints a document as YAML in block style, without a document marker. */
final class YamlEmitter {
    private static final QuotingRules QUOTING = new QuotingRules();

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .stringQuotingChecker(QUOTING)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(YamlDocuments.DEEPEST)
                    .build())
            .build();

    private final YAMLGenerator generator;

    private YamlEmitter(YAMLGenerator generator) {
        this.generator = generator;
    }

    /**
     * Prints a document. The text ends with a line break.
     *
     * @throws IllegalArgumentException if a text contains an unpaired surrogate, which UTF-8 cannot encode, or
     *     values are nested too deeply
     */
    static String print(Mapping document) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            new YamlEmitter(generator).write(document);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.toString();
    }

    private void write(YamlNode node) throws IOException {
        if (node instanceof Mapping mapping) {
            writeMapping(mapping);
        } else if (node instanceof Sequence sequence) {
            generator.writeStartArray();
            for (var item : sequence.items()) {
                write(item);
            }
            generator.writeEndArray();
        } else if (node instanceof Text text) {
            writeText(text.value());
        } else if (node instanceof NumberLiteral number) {
            generator.writeNumber(number.spelling());
        } else if (node instanceof Flag flag) {
            generator.writeBoolean(flag.value());
        } else if (node instanceof Null) {
            generator.writeNull();
        }
    }

    private void writeMapping(Mapping mapping) throws IOException {
        generator.writeStartObject();
        for (var entry : mapping.entries().entrySet()) {
            generator.writeFieldName(UnicodeText.require(entry.getKey()));
            write(entry.getValue());
        }
        generator.writeEndObject();
    }

    private void writeText(String text) throws IOException {
        // Jackson uses our rules only with "minimize quotes". That feature also selects block style for texts of
        // several
        // lines, which loses some line separators, so it is enabled for plain words only.
        generator.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, !QUOTING.needToQuoteValue(text));
        generator.writeString(UnicodeText.require(text));
    }
}
