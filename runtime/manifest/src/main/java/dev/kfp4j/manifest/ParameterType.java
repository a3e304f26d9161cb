// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/** The type of a parameter. The constants have their names in the manifest. */
public enum ParameterType {
    /** A floating-point number. */
    NUMBER_DOUBLE,
    /** A whole number, written as a JSON number. */
    NUMBER_INTEGER,
    /** A text. */
    STRING,
    /** A boolean. */
    BOOLEAN,
    /** A JSON array. */
    LIST,
    /** A JSON object. */
    STRUCT,
    /** The final status of an upstream task, which the engine provides. */
    TASK_FINAL_STATUS,
    /** The task's own settings, which the engine provides. */
    TASK_CONFIG
}
