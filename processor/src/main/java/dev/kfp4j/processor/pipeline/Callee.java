// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.component.IoType.Parameter;
import java.util.List;
import java.util.Optional;

/** The target of a call: the program or graph that a task runs. */
public sealed interface Callee {
    /** The name of its tasks, such as {@code train-model}. */
    String name();

    /** The inputs, in the method's order. */
    List<Input> inputs();

    /** The outputs, in the result's order. */
    List<Output> outputs();

    /** Whether the method returns one value, which is not a record of outputs. */
    default boolean singleOutput() {
        return outputs().size() == 1 && outputs().get(0).javaName().isEmpty();
    }

    /** The inputs of the method's parameters, in their order. */
    default List<Input> parameters() {
        return inputs();
    }

    /** Whether it is a graph of tasks, which has no container. */
    default boolean isGraph() {
        return false;
    }

    /** The options of its tasks where a call sets none. */
    default TaskOptions defaults() {
        return TaskOptions.none();
    }

    /**
     * A component, which runs in a container.
     *
     * @param signature the component's signature
     * @param defaults the options of its tasks where a call sets none
     */
    record ComponentCallee(ComponentSignature signature, TaskOptions defaults) implements Callee {
        @Override
        public String name() {
            return signature.name();
        }

        @Override
        public List<Input> inputs() {
            return signature.inputs();
        }

        @Override
        public List<Output> outputs() {
            return signature.outputs();
        }
    }

    /**
     * The import of an existing artifact.
     *
     * @param type the artifact's type
     * @param inputs {@code uri}, and one for each run-time value in the metadata
     * @param metadata the metadata of the artifact, with placeholders for run-time values
     * @param reimport whether to make a new artifact even if one with this URI is known
     * @param downloadToWorkspace whether to copy it into the run's workspace
     */
    record ImporterCallee(
            ArtifactIo type, List<Input> inputs, JsonObject metadata, boolean reimport, boolean downloadToWorkspace)
            implements Callee {
        /** The input with the URI of the artifact. */
        public static final Input URI =
                new Input("uri", "uri", new Parameter(ParameterType.STRING, List.of()), Optional.empty(), false, "");

        public ImporterCallee {
            inputs = List.copyOf(inputs);
        }

        @Override
        public String name() {
            return "importer";
        }

        @Override
        public List<Output> outputs() {
            return List.of(new Output("artifact", "", type, ""));
        }
    }

    /**
     * Another pipeline, which becomes a sub-graph. The linker finds its body by the method of the signature.
     *
     * @param signature the pipeline's signature
     */
    record PipelineCallee(PipelineSignature signature) implements Callee {
        @Override
        public String name() {
            return signature.name();
        }

        @Override
        public List<Input> inputs() {
            return signature.inputs();
        }

        @Override
        public List<Output> outputs() {
            return signature.outputs();
        }

        @Override
        public boolean isGraph() {
            return true;
        }
    }

    /**
     * A component or pipeline of another manifest: an imported component, or a pipeline of a jar.
     *
     * @param name the name of its tasks
     * @param inputs all inputs
     * @param outputs all outputs
     * @param parameters the inputs of the method's parameters; a call sets others one by one
     * @param manifest the other manifest
     * @param component the component that a task runs: one of the manifest, or its root
     */
    record ImportedCallee(
            String name,
            List<Input> inputs,
            List<Output> outputs,
            List<Input> parameters,
            Manifest manifest,
            ComponentSpec component)
            implements Callee {
        public ImportedCallee {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            parameters = List.copyOf(parameters);
        }

        @Override
        public boolean isGraph() {
            return component.body() instanceof DagSpec;
        }
    }

    /**
     * An operation of the cluster itself.
     *
     * @param name the name of its tasks
     * @param image the image by which the cluster identifies it
     * @param inputs the inputs
     * @param outputs the outputs
     */
    record ClusterCallee(String name, String image, List<Input> inputs, List<Output> outputs) implements Callee {
        public ClusterCallee {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }
}
