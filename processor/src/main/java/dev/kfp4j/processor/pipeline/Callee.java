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

/** What a task runs. */
public sealed interface Callee {
    /** The name that its tasks are called after, such as {@code train-model}. */
    String name();

    /** The inputs, in the method's order. */
    List<Input> inputs();

    /** The outputs, in the result's order. */
    List<Output> outputs();

    /** Whether the method returns one value, which is not a record of outputs. */
    default boolean singleOutput() {
        return outputs().size() == 1 && outputs().get(0).javaName().isEmpty();
    }

    /** The inputs that the parameters of the method stand for, in their order. */
    default List<Input> parameters() {
        return inputs();
    }

    /** Whether it is a graph of tasks, which has no container of its own. */
    default boolean isGraph() {
        return false;
    }

    /** The options of its tasks where a call sets none. */
    default TaskOptions defaults() {
        return TaskOptions.none();
    }

    /**
     * A component: runs in a container.
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
     * The import of an artifact that exists already.
     *
     * @param type the artifact's type
     * @param inputs {@code uri}, and one for each run-time value in the metadata
     * @param metadata what is said of the artifact; placeholders stand for run-time values
     * @param reimport whether to make a new artifact even if one is known
     * @param downloadToWorkspace whether to copy it into the run's workspace
     */
    record ImporterCallee(
            ArtifactIo type, List<Input> inputs, JsonObject metadata, boolean reimport, boolean downloadToWorkspace)
            implements Callee {
        /** The input that takes where the artifact is. */
        public static final Input URI =
                new Input("uri", "uri", new Parameter(ParameterType.STRING, List.of()), Optional.empty(), false, "");

        /** Copies the list. */
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
     * Another pipeline: becomes a sub-graph. Its body is found by the signature's method when all are linked.
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
     * What another manifest holds: an imported component, or a pipeline of a jar.
     *
     * @param name what its tasks are called after
     * @param inputs all inputs
     * @param outputs all outputs
     * @param parameters the inputs that the parameters of the method stand for; others are set one by one
     * @param manifest where it stands
     * @param component what a call runs: a component of the manifest, or its root
     */
    record ImportedCallee(
            String name,
            List<Input> inputs,
            List<Output> outputs,
            List<Input> parameters,
            Manifest manifest,
            ComponentSpec component)
            implements Callee {
        /** Copies the lists. */
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
     * Something that the cluster does itself.
     *
     * @param name the name that its tasks are called after
     * @param image the image by which the cluster knows it
     * @param inputs the inputs
     * @param outputs the outputs
     */
    record ClusterCallee(String name, String image, List<Input> inputs, List<Output> outputs) implements Callee {
        /** Copies the lists. */
        public ClusterCallee {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }
}
