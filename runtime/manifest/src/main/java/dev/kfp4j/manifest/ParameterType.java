// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/** The type of a parameter; the constants are spelt as in the manifest. */
public enum ParameterType {
    /** A floating-point number. */
    NUMBER_DOUBLE,
    /** A whole number; on the wire a JSON number. */
    NUMBER_INTEGER,
    /** Text. */
    STRING,
    /** True or false. */
    BOOLEAN,
    /** A JSON array. */
    LIST,
    /** A JSON object. */
    STRUCT,
    /** The final status of an upstream task, filled in by the engine. */
    TASK_FINAL_STATUS,
    /** The task's own settings, filled in by the engine. */
    TASK_CONFIG
}
