// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.nio.file.Path;

/** The folder that all steps of a run share, if its pipeline declares one. */
public final class WorkspaceFolder {

    /** The placeholder for its path in constants. */
    public static final String PLACEHOLDER = "{{$.workspace_path}}";

    /** Its path in a container, here and on a cluster. */
    public static final String TARGET = "/kfp-workspace";

    private static final String FOLDER = "workspace";

    private WorkspaceFolder() {}

    /** Returns the workspace folder of a run. */
    public static Path of(Path runFolder) {
        return runFolder.resolve(FOLDER);
    }

    /** Whether a value, or any text in it, contains the placeholder. */
    public static boolean isIn(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value().contains(PLACEHOLDER) || text.value().contains(TARGET);
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().anyMatch(WorkspaceFolder::isIn);
        }
        return value instanceof JsonObject object
                && object.members().values().stream().anyMatch(WorkspaceFolder::isIn);
    }
}
