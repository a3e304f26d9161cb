// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ComponentFile;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the Java signature of a component in a file. */
final class ImportedSignatureReader {

    private ImportedSignatureReader() {}

    /**
     * Two inputs, or two outputs, with the same Java name.
     *
     * @param word {@code input} or {@code output}
     * @param first the name of the first in KFP
     * @param second the name of the second in KFP
     * @param javaName the name in Java
     */
    record Clash(String word, String first, String second, String javaName) {}

    /** The callee of the component. Its required inputs are the method's parameters. */
    static ImportedCallee read(ComponentFile file) {
        ComponentSpec component = file.component();
        List<Input> inputs = file.inputs().stream()
                .map(name -> input(name, component.inputs()))
                .toList();
        boolean single = file.outputs().size() == 1;
        List<Output> outputs = file.outputs().stream()
                .map(name -> output(name, component.outputs(), single))
                .toList();
        List<Input> required =
                inputs.stream().filter(input -> !input.optional()).toList();
        return new ImportedCallee(file.taskName(), inputs, outputs, required, file.manifest(), component);
    }

    /** The first two names that are equal in Java. */
    static Optional<Clash> clash(ImportedCallee callee) {
        Map<String, String> inputs = new HashMap<>();
        for (Input input : callee.inputs()) {
            String other = inputs.putIfAbsent(input.javaName(), input.name());
            if (other != null) {
                return Optional.of(new Clash("input", other, input.name(), input.javaName()));
            }
        }
        Map<String, String> outputs = new HashMap<>();
        for (Output output : callee.outputs()) {
            String other = outputs.putIfAbsent(output.javaName(), output.name());
            if (other != null) {
                return Optional.of(new Clash("output", other, output.name(), output.javaName()));
            }
        }
        return Optional.empty();
    }

    private static Input input(String name, IoSpec io) {
        ParameterSpec parameter = io.parameters().get(name);
        if (parameter != null) {
            boolean filledIn = parameter.type() == ParameterType.TASK_CONFIG;
            return new Input(
                    name,
                    JavaNames.variable(name),
                    new IoType.Parameter(parameter.type(), parameter.literals()),
                    parameter.defaultValue(),
                    parameter.isOptional() || parameter.defaultValue().isPresent() || filledIn,
                    parameter.description());
        }
        ArtifactSpec artifact = artifact(name, io);
        return new Input(
                name,
                JavaNames.variable(name),
                type(artifact),
                Optional.empty(),
                artifact.isOptional(),
                artifact.description());
    }

    private static Output output(String name, IoSpec io, boolean single) {
        String javaName = single ? "" : JavaNames.variable(name);
        ParameterSpec parameter = io.parameters().get(name);
        if (parameter != null) {
            return new Output(
                    name,
                    javaName,
                    new IoType.Parameter(parameter.type(), parameter.literals()),
                    parameter.description());
        }
        ArtifactSpec artifact = artifact(name, io);
        return new Output(name, javaName, type(artifact), artifact.description());
    }

    private static ArtifactSpec artifact(String name, IoSpec io) {
        ArtifactSpec artifact = io.artifacts().get(name);
        if (artifact == null) {
            throw new IllegalArgumentException("neither parameter nor artifact: " + name);
        }
        return artifact;
    }

    private static IoType type(ArtifactSpec artifact) {
        return new IoType.ArtifactIo(
                artifact.type().schemaTitle(), artifact.type().schemaVersion(), artifact.isList());
    }
}
