// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/** The source of an input artifact of a task. */
public sealed interface ArtifactSource {

    /**
     * {@code componentInputArtifact: x}: an input of the enclosing graph.
     *
     * @param input the name of the input
     */
    record ComponentInput(String input) implements ArtifactSource {}

    /**
     * {@code taskOutputArtifact: {producerTask: t, outputArtifactKey: k}}: an output of a sibling task.
     *
     * @param producerTask the key of the task
     * @param outputArtifactKey the name of the output
     */
    record TaskOutput(String producerTask, String outputArtifactKey) implements ArtifactSource {}
}
