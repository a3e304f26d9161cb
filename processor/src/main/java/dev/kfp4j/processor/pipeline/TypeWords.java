// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.IoType;

/** Names the types of run-time values in messages. */
public final class TypeWords {
    private TypeWords() {}

    /** Such as {@code a whole number}. */
    public static String of(IoType type) {
        if (type instanceof IoType.ArtifactIo artifact) {
            String kind = "an artifact of the type " + artifact.schemaTitle();
            return artifact.list() ? "a list of artifacts" : kind;
        }
        return switch (((IoType.Parameter) type).type()) {
            case STRING -> "a text";
            case NUMBER_INTEGER -> "a whole number";
            case NUMBER_DOUBLE -> "a floating-point number";
            case BOOLEAN -> "a truth value";
            case LIST -> "a list";
            case STRUCT -> "a map or record";
            default -> "a status";
        };
    }
}
