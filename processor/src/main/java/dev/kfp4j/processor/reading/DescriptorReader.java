// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.List;
import java.util.Optional;

/** Reads the annotation of a descriptor class in a class file. */
final class DescriptorReader {

    /** The latest version of the descriptor's format. */
    static final int VERSION = 2;

    private DescriptorReader() {}

    static ComponentSignature read(Annotation descriptor, MethodRef method) {
        return new ComponentSignature(
                descriptor.text("name"),
                descriptor.text("description"),
                method,
                implementation(descriptor),
                inputs(descriptor),
                outputs(descriptor));
    }

    static List<Input> inputs(Annotation descriptor) {
        return descriptor.annotations("inputs").stream()
                .map(DescriptorReader::input)
                .toList();
    }

    static List<Output> outputs(Annotation descriptor) {
        return descriptor.annotations("outputs").stream()
                .map(DescriptorReader::output)
                .toList();
    }

    private static Implementation implementation(Annotation descriptor) {
        String entrypoint = descriptor.text("entrypoint");
        return entrypoint.isEmpty()
                ? new Implementation.Container(descriptor.texts("command"), descriptor.texts("args"))
                : new Implementation.Entrypoint(entrypoint);
    }

    private static Input input(Annotation input) {
        String json = input.text("defaultJson");
        Optional<JsonValue> value = json.isEmpty() ? Optional.empty() : Optional.of(Json.read(json));
        IoType type = ioType(input, input.texts("literals"), input.flag("artifactList"));
        return new Input(
                input.text("name"),
                input.text("javaName"),
                type,
                value,
                input.flag("optional"),
                input.text("description"));
    }

    private static Output output(Annotation output) {
        IoType type = ioType(output, List.of(), output.flag("artifactList"));
        return new Output(output.text("name"), output.text("javaName"), type, output.text("description"));
    }

    private static IoType ioType(Annotation io, List<String> literals, boolean artifactList) {
        String parameterType = io.text("parameterType");
        return parameterType.isEmpty()
                ? new IoType.ArtifactIo(io.text("schemaTitle"), io.text("schemaVersion"), artifactList)
                : new IoType.Parameter(
                        ParameterType.valueOf(parameterType),
                        literals.stream().map(JsonValue::of).toList());
    }
}
