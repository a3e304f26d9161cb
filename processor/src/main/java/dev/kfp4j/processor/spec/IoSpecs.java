// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Declares inputs and outputs in the manifest. */
final class IoSpecs {
    private final Map<String, ParameterSpec> parameters = new TreeMap<>();
    private final Map<String, ArtifactSpec> artifacts = new TreeMap<>();

    private IoSpecs() {}

    static IoSpec inputs(List<Input> inputs) {
        var specs = new IoSpecs();
        for (Input input : inputs) {
            specs.add(input.name(), input.type(), input.defaultValue(), input.optional(), input.description());
        }
        return specs.spec();
    }

    static IoSpec outputs(List<Output> outputs) {
        var specs = new IoSpecs();
        for (Output output : outputs) {
            specs.add(output.name(), output.type(), Optional.empty(), false, output.description());
        }
        return specs.spec();
    }

    /** Declares the inputs or outputs of a group. */
    static IoSpec of(Channels channels) {
        var specs = new IoSpecs();
        channels.names().forEach((value, name) -> specs.add(name, value.type(), Optional.empty(), false, ""));
        return specs.spec();
    }

    private void add(String name, IoType type, Optional<JsonValue> defaultValue, boolean optional, String description) {
        if (type instanceof IoType.Parameter parameter) {
            // The driver fails on a default without isOptional.
            boolean mayBeLeftOut = optional || defaultValue.isPresent();
            parameters.put(
                    name,
                    new ParameterSpec(parameter.type(), defaultValue, mayBeLeftOut, description, parameter.literals()));
        } else if (type instanceof IoType.ArtifactIo artifact) {
            var artifactType = new ArtifactType(artifact.schemaTitle(), artifact.schemaVersion());
            artifacts.put(name, new ArtifactSpec(artifactType, artifact.list(), optional, description, Map.of()));
        }
    }

    private IoSpec spec() {
        return IoSpec.of(parameters, artifacts);
    }
}
