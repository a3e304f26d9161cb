// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;

/** The type of an input or output in KFP. It is known for components in sources and in jars. */
public sealed interface IoType {

    /**
     * A parameter.
     *
     * @param type the KFP type
     * @param literals allowed values; empty: any
     */
    record Parameter(ParameterType type, List<JsonValue> literals) implements IoType {
        public Parameter {
            literals = List.copyOf(literals);
        }
    }

    /**
     * An artifact.
     *
     * @param schemaTitle such as {@code system.Dataset}
     * @param schemaVersion such as {@code 0.0.1}
     * @param list whether it is a list of artifacts
     */
    record ArtifactIo(String schemaTitle, String schemaVersion, boolean list) implements IoType {}
}
