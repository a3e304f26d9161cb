// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

import dev.kfp4j.manifest.ParameterType;

/** The types of parameters in the words of the command line. */
public final class TypeNames {

    private TypeNames() {}

    /** The name of a type, with its article. */
    public static String of(ParameterType type) {
        return switch (type) {
            case NUMBER_DOUBLE -> "a number";
            case NUMBER_INTEGER -> "a whole number";
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case LIST -> "a JSON list";
            case STRUCT -> "a JSON object";
            case TASK_FINAL_STATUS, TASK_CONFIG -> "filled in by the engine";
        };
    }
}
