// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Explains why a step of a run ran or did not run.
 *
 * @param task the step
 * @param kind the case
 * @param text a sentence without the name of the task
 * @param earlier the step that it is compared with, or whose outputs it reused
 * @param changes the differences from that step, such as {@code "class Fit changed"}
 */
public record Explanation(Origin task, Kind kind, String text, Optional<Origin> earlier, List<String> changes) {

    /** The cases. */
    public enum Kind {
        /** It reused the outputs of an identical step. */
        CACHED,
        /** No similar step had run before. */
        FIRST,
        /** It differs from the earlier step. */
        CHANGED,
        /** It is identical to the earlier step, whose outputs could not be reused. */
        NOT_TO_BE_HAD,
        /** Caching is off for it. */
        CACHING_OFF,
        /** It did not run. */
        NOT_RUN
    }

    public Explanation {
        changes = List.copyOf(changes);
    }

    /** The explanation for programs. */
    public JsonObject json() {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(task.run()));
        members.put("task", JsonValue.of(task.task().toString()));
        members.put("reason", JsonValue.of(kind.name()));
        members.put("text", JsonValue.of(text));
        earlier.ifPresent(other -> {
            members.put("earlierRun", JsonValue.of(other.run()));
            members.put("earlierTask", JsonValue.of(other.task().toString()));
        });
        members.put(
                "changes",
                new JsonArray(changes.stream().<JsonValue>map(JsonValue::of).toList()));
        return new JsonObject(members);
    }
}
