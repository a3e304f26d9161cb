// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads and writes a JSON value as JSON text. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(JsonDocument.DEEPEST_VALUE)
                    .build())
            .build();

    private Json() {}

    /**
     * Writes a value on one line, with members in their order. Whole numbers of up to forty digits have no fraction and
     * no exponent.
     *
     * @throws IllegalArgumentException if the value is nested more than 512 deep, or a text contains an unpaired
     *     surrogate
     */
    public static String write(JsonValue value) {
        return write(value, Optional.empty());
    }

    /**
     * Writes a value with one line for each member and element, indented by two spaces, and no line break at the end.
     *
     * @throws IllegalArgumentException like {@link #write(JsonValue)}
     */
    public static String writePretty(JsonValue value) {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return write(value, Optional.of(printer));
    }

    private static String write(JsonValue value, Optional<PrettyPrinter> printer) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            printer.ifPresent(generator::setPrettyPrinter);
            write(value, generator);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.toString();
    }

    /**
     * Reads a single JSON value by RFC 8259. It rejects duplicate members, trailing text, nesting above 512, numbers
     * beyond the range of a double, and escapes of unpaired surrogates.
     *
     * @throws ManifestException if the text is not a single JSON value; the message names the line and column
     */
    public static JsonValue read(String text) {
        return JsonDocument.read(text, "JSON");
    }

    private static void write(JsonValue value, JsonGenerator generator) throws IOException {
        if (value instanceof JsonString string) {
            generator.writeString(UnicodeText.require(string.value()));
        } else if (value instanceof JsonNumber number) {
            generator.writeNumber(NumberText.of(number.value()));
        } else if (value instanceof JsonBoolean bool) {
            generator.writeBoolean(bool.value());
        } else if (value instanceof JsonArray array) {
            generator.writeStartArray();
            for (var item : array.values()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof JsonObject object) {
            generator.writeStartObject();
            for (var member : object.members().entrySet()) {
                generator.writeFieldName(UnicodeText.require(member.getKey()));
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else {
            generator.writeNull();
        }
    }
}
