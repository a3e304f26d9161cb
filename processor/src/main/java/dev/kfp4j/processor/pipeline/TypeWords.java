// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.IoType;

/** Names the types of run-time values in messages. */
public final class TypeWords {
    private TypeWords() {}

    /** Such as {@code a whole number}. */
    public static String of(IoType type) {
        if (type instanceof IoType.ArtifactIo artifact) {
            String kind = "an artifact of type " + artifact.schemaTitle();
            return artifact.list() ? "a list of artifacts" : kind;
        }
        return switch (((IoType.Parameter) type).type()) {
            case STRING -> "a string";
            case NUMBER_INTEGER -> "an integer";
            case NUMBER_DOUBLE -> "a floating-point number";
            case BOOLEAN -> "a boolean";
            case LIST -> "a list";
            case STRUCT -> "a map or record";
            default -> "a TaskFinalStatus";
        };
    }
}
