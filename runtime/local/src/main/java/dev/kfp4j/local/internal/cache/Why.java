// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.memo.KeyedStep;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Why a step of a run ran or did not.
 *
 * @param task the task
 * @param kind which of the cases it is
 * @param text a sentence without the task's name
 * @param earlier the step that it is compared with, or whose outputs it was given
 * @param changes what has changed since that one, as {@link KeyChanges} says it
 */
public record Why(Origin task, Kind kind, String text, Optional<Origin> earlier, List<String> changes) {

    /** The cases. */
    public enum Kind {
        /** It was given what another one gave. */
        CACHED,
        /** Nothing like it had run before. */
        FIRST,
        /** Something had changed. */
        CHANGED,
        /** Nothing had changed, but what the earlier one gave was not to be had. */
        NOT_TO_BE_HAD,
        /** Caching is off for it. */
        CACHING_OFF,
        /** It did not run. */
        NOT_RUN
    }

    /** Copies the list. */
    public Why {
        changes = List.copyOf(changes);
    }

    /**
     * Finds out.
     *
     * @param history what the steps of all runs did
     * @param run the run's name
     * @param task a task of it that is no graph
     * @return the reason; empty for a graph or a loop
     */
    public static Optional<Why> of(StepHistory history, String run, TaskResult task) {
        if (task.kind() == TaskKind.GRAPH || task.kind() == TaskKind.LOOP) {
            return Optional.empty();
        }
        var origin = new Origin(run, task.path());
        if (task.origin().isPresent()) {
            Origin from = task.origin().get();
            return Optional.of(why(origin, Kind.CACHED, "cached: identical to " + from, Optional.of(from)));
        }
        if (task.attempts() == 0) {
            String cause = task.skipped().map(SkipCause::text).orElse("the run ended first");
            return Optional.of(why(origin, Kind.NOT_RUN, "did not run: " + cause, Optional.empty()));
        }
        return history.noted(origin).map(step -> ran(history, step, task)).or(() -> Optional.of(first(origin)));
    }

    private static Why ran(StepHistory history, KeyedStep step, TaskResult task) {
        Optional<KeyedStep> before = history.before(step);
        if (!step.key().isShared()) {
            return why(step.task(), Kind.CACHING_OFF, "ran: its cache is disabled", Optional.empty());
        }
        if (before.isEmpty()) {
            return first(step.task());
        }
        Origin earlier = before.get().task();
        List<String> changes = KeyChanges.between(history, before.get().key(), step.key());
        if (changes.isEmpty()) {
            String text = (task.state() == TaskState.RUNNING ? "runs" : "ran") + " again: nothing has changed since "
                    + earlier
                    + ", but its outputs cannot be reused: it failed, ran without the cache, is too"
                    + " old, or its outputs are missing";
            return why(step.task(), Kind.NOT_TO_BE_HAD, text, Optional.of(earlier));
        }
        String text = "ran again: " + String.join(", ", changes) + " (since " + place(earlier, step.task()) + ")";
        return new Why(step.task(), Kind.CHANGED, text, Optional.of(earlier), changes);
    }

    private static String place(Origin earlier, Origin now) {
        return earlier.task().equals(now.task()) ? earlier.run() : earlier.toString();
    }

    private static Why first(Origin task) {
        return why(task, Kind.FIRST, "ran: there is no earlier step to compare with", Optional.empty());
    }

    private static Why why(Origin task, Kind kind, String text, Optional<Origin> earlier) {
        return new Why(task, kind, text, earlier, List.of());
    }

    /** For programs. */
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
