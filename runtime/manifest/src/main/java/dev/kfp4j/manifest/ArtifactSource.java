// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/** Where an input artifact of a task comes from. */
public sealed interface ArtifactSource {

    /**
     * {@code componentInputArtifact: x}: an input of the enclosing graph.
     *
     * @param input the input's name
     */
    record ComponentInput(String input) implements ArtifactSource {}

    /**
     * {@code taskOutputArtifact: {producerTask: t, outputArtifactKey: k}}: an output of a sibling task.
     *
     * @param producerTask the task's key
     * @param outputArtifactKey the output's name
     */
    record TaskOutput(String producerTask, String outputArtifactKey) implements ArtifactSource {}
}
