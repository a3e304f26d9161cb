// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The final status of a task, as exit handlers receive it. */
final class FinalStatusJson {

    private FinalStatusJson() {}

    /** Returns the object in the words of KFP's driver, whose error is always empty. */
    static JsonObject of(String run, String task, TaskState state) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("state", JsonValue.of(word(state)));
        members.put("error", new JsonObject(Map.of()));
        members.put("pipelineJobResourceName", JsonValue.of(run));
        members.put("pipelineTaskName", JsonValue.of(task));
        return new JsonObject(members);
    }

    private static String word(TaskState state) {
        return switch (state) {
            case SUCCEEDED -> "COMPLETE";
            case CACHED -> "CACHED";
            case FAILED -> "FAILED";
            case SKIPPED, CANCELLED -> "CANCELED";
            case WAITING, RUNNING -> "RUNNING";
        };
    }
}
