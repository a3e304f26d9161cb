// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the sources of a task's inputs. */
final class SourceReader {
    private SourceReader() {}

    static ParameterSource parameter(Located source) {
        var fields = Fields.of(source);
        var text = fields.text("parameterExpressionSelector");
        Optional<String> selector = text.isEmpty() ? Optional.empty() : Optional.of(text);
        Stream<Optional<ParameterSource>> kinds = Stream.of(
                fields.optional("runtimeValue").map(value -> new ParameterSource.Constant(constant(value), selector)),
                fields.optional("componentInputParameter")
                        .map(input -> new ParameterSource.ComponentInput(input.text(), selector)),
                fields.optional("taskOutputParameter").map(output -> taskOutput(output, selector)),
                fields.optional("taskFinalStatus").map(SourceReader::finalStatus));
        fields.noOthers();
        var found = kinds.flatMap(Optional::stream).toList();
        if (found.size() != 1) {
            throw source.place()
                    .error("must have one of \"componentInputParameter\", \"runtimeValue\", \"taskFinalStatus\","
                            + " \"taskOutputParameter\"");
        }
        if (found.get(0) instanceof ParameterSource.FinalStatus && selector.isPresent()) {
            throw source.place().error("a \"taskFinalStatus\" cannot have a \"parameterExpressionSelector\"");
        }
        return found.get(0);
    }

    static ArtifactSource artifact(Located source) {
        var fields = Fields.of(source);
        Stream<Optional<ArtifactSource>> kinds = Stream.of(
                fields.optional("componentInputArtifact").map(input -> new ArtifactSource.ComponentInput(input.text())),
                fields.optional("taskOutputArtifact").map(SourceReader::taskOutputArtifact));
        fields.noOthers();
        var found = kinds.flatMap(Optional::stream).toList();
        if (found.size() != 1) {
            throw source.place().error("must have one of \"componentInputArtifact\", \"taskOutputArtifact\"");
        }
        return found.get(0);
    }

    /** {@code {constant: x}}, or {@code {constantValue: {stringValue: x}}} before KFP 2.0. */
    static JsonValue constant(Located runtimeValue) {
        var fields = Fields.of(runtimeValue);
        fields.unsupported("runtimeParameter", "a cluster takes constants only");
        var old = fields.optional("constantValue").map(SourceReader::typedValue);
        var constant = fields.value("constant").map(Located::value);
        fields.noOthers();
        return constant.or(() -> old).orElseThrow(() -> runtimeValue.place().error("\"constant\" is missing"));
    }

    private static JsonValue typedValue(Located value) {
        var fields = Fields.of(value);
        var found = Stream.of("stringValue", "intValue", "doubleValue")
                .flatMap(key -> fields.optional(key).stream())
                .toList();
        fields.noOthers();
        if (found.size() != 1) {
            throw value.place().error("must have one of \"stringValue\", \"intValue\", \"doubleValue\"");
        }
        return found.get(0).value();
    }

    private static ParameterSource taskOutput(Located output, Optional<String> selector) {
        var fields = Fields.of(output);
        var read = new ParameterSource.TaskOutput(
                fields.requiredText("producerTask"), fields.requiredText("outputParameterKey"), selector);
        fields.noOthers();
        return read;
    }

    private static ParameterSource finalStatus(Located status) {
        var fields = Fields.of(status);
        var read = new ParameterSource.FinalStatus(fields.requiredText("producerTask"));
        fields.noOthers();
        return read;
    }

    private static ArtifactSource taskOutputArtifact(Located output) {
        var fields = Fields.of(output);
        var read = new ArtifactSource.TaskOutput(
                fields.requiredText("producerTask"), fields.requiredText("outputArtifactKey"));
        fields.noOthers();
        return read;
    }
}
