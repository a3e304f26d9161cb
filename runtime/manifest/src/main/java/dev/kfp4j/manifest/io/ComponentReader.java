// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.Body;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ComponentSpec.TaskConfigPassthrough;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads components, the root among them. */
final class ComponentReader {
    /** The types in manifests before KFP 2.0. */
    private static final Map<String, ParameterType> PRIMITIVE_TYPES = Map.of(
            "INT", ParameterType.NUMBER_INTEGER,
            "DOUBLE", ParameterType.NUMBER_DOUBLE,
            "STRING", ParameterType.STRING);

    private ComponentReader() {}

    static ComponentSpec read(Located component) {
        var fields = Fields.of(component);
        fields.unsupported("singlePlatformSpecs", "platform settings belong in a separate document");
        var read = new ComponentSpec(
                io(fields, "inputDefinitions", ComponentReader::input, ComponentReader::inputArtifact),
                io(fields, "outputDefinitions", ComponentReader::output, ComponentReader::outputArtifact),
                body(fields),
                fields.list("taskConfigPassthroughs", ComponentReader::passthrough));
        fields.noOthers();
        return read;
    }

    private static Body body(Fields fields) {
        Optional<Body> executor = fields.optional("executorLabel").map(label -> new ExecutorRef(label.text()));
        Optional<Body> dag = fields.optional("dag").map(DagReader::read);
        if (executor.isPresent() && dag.isPresent()) {
            throw fields.place().error("has both an \"executorLabel\" and a \"dag\"; one is allowed");
        }
        return executor.or(() -> dag)
                .orElseThrow(() -> fields.place().error("has neither an \"executorLabel\" nor a \"dag\""));
    }

    private static IoSpec io(
            Fields component,
            String key,
            Located.Reader<ParameterSpec> parameter,
            Located.Reader<ArtifactSpec> artifact) {
        var found = component.optional(key);
        if (found.isEmpty()) {
            return IoSpec.NONE;
        }
        var fields = Fields.of(found.get());
        var io = new IoSpec(fields.map("parameters", parameter), fields.map("artifacts", artifact));
        fields.noOthers();
        return io;
    }

    private static ParameterSpec input(Located input) {
        var fields = Fields.of(input);
        var parameter = new ParameterSpec(
                type(fields),
                fields.value("defaultValue").map(Located::value),
                fields.flag("isOptional"),
                fields.text("description"),
                fields.list("literals", Located::value));
        fields.noOthers();
        return parameter;
    }

    private static ParameterSpec output(Located output) {
        var fields = Fields.of(output);
        var parameter = new ParameterSpec(type(fields), Optional.empty(), false, fields.text("description"), List.of());
        fields.noOthers();
        return parameter;
    }

    private static ParameterType type(Fields fields) {
        var old = fields.optional("type");
        if (old.isPresent()) {
            var type = PRIMITIVE_TYPES.get(old.get().text());
            if (type == null) {
                throw old.get().place().error("is \"" + old.get().text() + "\", not one of INT, DOUBLE, STRING");
            }
            return fields.optional("parameterType")
                    .map(ComponentReader::parameterType)
                    .orElse(type);
        }
        return parameterType(fields.required("parameterType"));
    }

    private static ParameterType parameterType(Located type) {
        return type.constant(ParameterType.values(), 1);
    }

    private static ArtifactSpec inputArtifact(Located input) {
        var fields = Fields.of(input);
        var artifact = new ArtifactSpec(
                ExecutorReader.artifactType(fields.required("artifactType")),
                fields.flag("isArtifactList"),
                fields.flag("isOptional"),
                fields.text("description"),
                Map.of());
        fields.noOthers();
        return artifact;
    }

    private static ArtifactSpec outputArtifact(Located output) {
        var fields = Fields.of(output);
        fields.unsupported("properties", "KFP no longer supports it; use \"metadata\"");
        fields.unsupported("customProperties", "KFP no longer supports it; use \"metadata\"");
        var artifact = new ArtifactSpec(
                ExecutorReader.artifactType(fields.required("artifactType")),
                fields.flag("isArtifactList"),
                false,
                fields.text("description"),
                fields.objectValue("metadata").members());
        fields.noOthers();
        return artifact;
    }

    private static TaskConfigPassthrough passthrough(Located passthrough) {
        var fields = Fields.of(passthrough);
        var read = new TaskConfigPassthrough(
                fields.required("field").constant(PassthroughField.values(), 0).name(), fields.flag("applyToTask"));
        fields.noOthers();
        return read;
    }

    /** In protobuf's order. */
    private enum PassthroughField {
        NONE,
        RESOURCES,
        ENV,
        KUBERNETES_AFFINITY,
        KUBERNETES_TOLERATIONS,
        KUBERNETES_NODE_SELECTOR,
        KUBERNETES_VOLUMES
    }
}
