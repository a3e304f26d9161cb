// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The arguments of {@code kfp4j run} that selected the pipeline; the store keeps them with the run.
 *
 * @param pipeline a name, a file, a jar or a folder
 * @param name the pipeline in the jar or folder
 * @param classPath the value of {@code -cp}
 */
record StartedWith(String pipeline, Optional<String> name, Optional<String> classPath) {

    private static final String PIPELINE = "pipeline";
    private static final String NAME = "pipelineName";
    private static final String CLASS_PATH = "givenClassPath";

    /** Reads the arguments; empty if the run was not started from the command line. */
    static Optional<StartedWith> of(RunSettings settings) {
        JsonObject remark = settings.remark();
        return text(remark, PIPELINE)
                .map(pipeline -> new StartedWith(pipeline, text(remark, NAME), text(remark, CLASS_PATH)));
    }

    JsonObject json() {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put(PIPELINE, JsonValue.of(pipeline));
        name.ifPresent(text -> members.put(NAME, JsonValue.of(text)));
        classPath.ifPresent(text -> members.put(CLASS_PATH, JsonValue.of(text)));
        return new JsonObject(members);
    }

    private static Optional<String> text(JsonObject object, String member) {
        return object.members().get(member) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }
}
