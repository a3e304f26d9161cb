// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.PipelineSignature;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A component as a manifest of its own, for reuse. It is a pipeline of one task that passes all inputs and outputs
 * through, as KFP's compiler writes a component.
 *
 * <p>KFP's Python SDK must be able to load it. The SDK cannot load a container with environment variables, so a user of
 * the component must set them. It knows artifacts of the namespaces {@code system} and {@code google} only, so all
 * others become plain artifacts.
 */
public final class ComponentManifest {

    private static final String PLAIN_ARTIFACT = "system.Artifact";

    private ComponentManifest() {}

    /**
     * Builds the manifest.
     *
     * @param component the component
     * @param defaults the options of its tasks
     * @param place the place of the component in the sources
     * @param builder builds manifests
     */
    public static Manifest of(
            ComponentSignature component, TaskOptions defaults, SourceRef place, ManifestBuilder builder) {
        var shared = new ComponentSignature(
                component.name(),
                component.description(),
                component.method(),
                component.implementation(),
                component.inputs().stream().map(ComponentManifest::shared).toList(),
                component.outputs().stream().map(ComponentManifest::shared).toList());
        var callee = new ComponentCallee(shared, defaults.withoutPod());
        Map<Input, Argument> arguments = new LinkedHashMap<>();
        shared.inputs().forEach(input -> arguments.put(input, new PipelineInput(input)));
        var task = new Task(callee, arguments, List.of(), callee.defaults(), place);
        Map<Output, Reference> results = new LinkedHashMap<>();
        shared.outputs().forEach(output -> results.put(output, new TaskOutput(task, output)));
        var signature = new PipelineSignature(
                shared.name(), "", shared.description(), shared.method(), shared.inputs(), shared.outputs());
        return builder.build(new PipelineModel(signature, new Region(List.of(task)), results), Map.of());
    }

    private static Input shared(Input input) {
        return new Input(
                input.name(),
                input.javaName(),
                shared(input.type()),
                input.defaultValue(),
                input.optional(),
                input.description());
    }

    private static Output shared(Output output) {
        return new Output(output.name(), output.javaName(), shared(output.type()), output.description());
    }

    private static IoType shared(IoType type) {
        return type instanceof ArtifactIo artifact && !isKnownToPython(artifact.schemaTitle())
                ? new ArtifactIo(PLAIN_ARTIFACT, artifact.schemaVersion(), artifact.list())
                : type;
    }

    private static boolean isKnownToPython(String schemaTitle) {
        return schemaTitle.startsWith("system.") || schemaTitle.startsWith("google.");
    }
}
