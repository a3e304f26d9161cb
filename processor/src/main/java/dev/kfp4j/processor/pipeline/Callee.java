// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import java.util.List;

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

    /**
     * A component: runs in a container.
     *
     * @param signature the component's signature
     * @param kubernetes what the pods of its tasks get by default
     */
    record ComponentCallee(ComponentSignature signature, List<KubernetesSetting> kubernetes) implements Callee {
        /** Copies the list. */
        public ComponentCallee {
            kubernetes = List.copyOf(kubernetes);
        }

        /** A component whose pods get nothing of their own. */
        public ComponentCallee(ComponentSignature signature) {
            this(signature, List.of());
        }

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
