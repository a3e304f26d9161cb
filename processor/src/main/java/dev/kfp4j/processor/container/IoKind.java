// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

/** The four kinds of inputs and outputs in placeholders. */
public enum IoKind {
    /** An input whose value is JSON. */
    INPUT_PARAMETER("inputs", "parameters"),
    /** An input that is a file. */
    INPUT_ARTIFACT("inputs", "artifacts"),
    /** An output whose value is read from a file. */
    OUTPUT_PARAMETER("outputs", "parameters"),
    /** An output that is a file. */
    OUTPUT_ARTIFACT("outputs", "artifacts");

    private final String side;
    private final String group;

    IoKind(String side, String group) {
        this.side = side;
        this.group = group;
    }

    public static IoKind of(boolean output, boolean artifact) {
        if (output) {
            return artifact ? OUTPUT_ARTIFACT : OUTPUT_PARAMETER;
        }
        return artifact ? INPUT_ARTIFACT : INPUT_PARAMETER;
    }

    /** {@code inputs} or {@code outputs}. */
    String side() {
        return side;
    }

    /** The path in KFP's placeholders, such as {@code inputs.parameters}. */
    String path() {
        return side + "." + group;
    }

    boolean isOutput() {
        return this == OUTPUT_PARAMETER || this == OUTPUT_ARTIFACT;
    }

    boolean isArtifact() {
        return this == INPUT_ARTIFACT || this == OUTPUT_ARTIFACT;
    }
}
