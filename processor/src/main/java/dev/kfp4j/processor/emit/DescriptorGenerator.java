// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.text.ValueText;
import dev.kfp4j.processor.component.ComponentModel;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.component.IoType.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class with a component's signature in an annotation. */
final class DescriptorGenerator {

    private static final String DEFAULT_SCHEMA_VERSION = "0.0.1";
    /** The first version of the descriptor's format with containers. Readers that know only entrypoints refuse it. */
    private static final int WITH_CONTAINERS = 2;

    private DescriptorGenerator() {}

    static TypeSpec.Builder generate(ComponentModel model) {
        return TypeSpec.classBuilder(RuntimeNames.of(model.descriptor()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Holds the signature of the component {@code $L}.\n",
                        model.signature().name())
                .addAnnotation(descriptor(model.signature()))
                .addMethod(GeneratedSource.constructor(Modifier.PRIVATE));
    }

    private static AnnotationSpec descriptor(ComponentSignature signature) {
        var annotation = AnnotationSpec.builder(RuntimeNames.COMPONENT_DESCRIPTOR);
        annotation.addMember("name", "$S", signature.name());
        addText(annotation, "description", signature.description());
        annotation
                .addMember("owner", "$S", signature.method().ownerBinaryName())
                .addMember("method", "$S", signature.method().name());
        if (signature.implementation() instanceof Implementation.Entrypoint entrypoint) {
            annotation.addMember("entrypoint", "$S", entrypoint.className());
        } else if (signature.implementation() instanceof Implementation.Container container) {
            annotation.addMember("version", "$L", WITH_CONTAINERS);
            container.command().forEach(text -> annotation.addMember("command", "$S", text));
            container.args().forEach(text -> annotation.addMember("args", "$S", text));
        }
        signature.inputs().forEach(input -> annotation.addMember("inputs", "$L", input(input)));
        signature.outputs().forEach(output -> annotation.addMember("outputs", "$L", output(output)));
        return annotation.build();
    }

    /** The annotation for a part of a manifest. */
    static AnnotationSpec ofManifest(String name, String manifest, List<Input> inputs, List<Output> outputs) {
        var annotation = AnnotationSpec.builder(RuntimeNames.MANIFEST_DESCRIPTOR)
                .addMember("name", "$S", name)
                .addMember("manifest", "$S", manifest);
        inputs.forEach(input -> annotation.addMember("inputs", "$L", input(input)));
        outputs.forEach(output -> annotation.addMember("outputs", "$L", output(output)));
        return annotation.build();
    }

    private static AnnotationSpec input(Input input) {
        var annotation = AnnotationSpec.builder(RuntimeNames.INPUT_DESCRIPTOR)
                .addMember("name", "$S", input.name())
                .addMember("javaName", "$S", input.javaName());
        addText(annotation, "description", input.description());
        addType(annotation, input.type());
        if (input.type() instanceof ArtifactIo artifact && artifact.list()) {
            annotation.addMember("artifactList", "true");
        }
        if (input.optional()) {
            annotation.addMember("optional", "true");
        }
        input.defaultValue().ifPresent(value -> annotation.addMember("defaultJson", "$S", Json.write(value)));
        if (input.type() instanceof Parameter parameter) {
            for (var literal : parameter.literals()) {
                String text = ValueText.plain(literal);
                annotation.addMember("literals", "$S", text);
            }
        }
        return annotation.build();
    }

    private static AnnotationSpec output(Output output) {
        var annotation = AnnotationSpec.builder(RuntimeNames.OUTPUT_DESCRIPTOR).addMember("name", "$S", output.name());
        addText(annotation, "javaName", output.javaName());
        addText(annotation, "description", output.description());
        addType(annotation, output.type());
        if (output.type() instanceof ArtifactIo artifact && artifact.list()) {
            annotation.addMember("artifactList", "true");
        }
        return annotation.build();
    }

    private static void addType(AnnotationSpec.Builder annotation, IoType type) {
        if (type instanceof Parameter parameter) {
            annotation.addMember("parameterType", "$S", parameter.type().name());
        } else if (type instanceof ArtifactIo artifact) {
            annotation.addMember("schemaTitle", "$S", artifact.schemaTitle());
            if (!artifact.schemaVersion().equals(DEFAULT_SCHEMA_VERSION)) {
                annotation.addMember("schemaVersion", "$S", artifact.schemaVersion());
            }
        }
    }

    /** Omits empty texts, which are the defaults. */
    private static void addText(AnnotationSpec.Builder annotation, String name, String text) {
        if (!text.isEmpty()) {
            annotation.addMember(name, "$S", text);
        }
    }
}
