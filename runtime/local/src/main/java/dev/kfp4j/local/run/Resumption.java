// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fates of a run's steps, if the run is resumed.
 *
 * @param run the name of the run
 * @param succeeded whether the run had succeeded
 * @param steps the fate of each step that is known beforehand, except steps whose condition is false
 */
public record Resumption(String run, boolean succeeded, List<Step> steps) {

    /** The list is for people, who do not read the hundredth name. */
    private static final int MOST_NAMES = 20;

    /** The fate of a step. */
    public enum Fate {
        /** It succeeded, and its outputs are kept. */
        KEPT,
        /** It reuses the outputs of a step of another run. */
        CACHED,
        /** It runs again. */
        RUNS_AGAIN,
        /** It has not run yet. */
        RUNS
    }

    /**
     * The fate of one step.
     *
     * @param task the step, or a loop whose items are not known yet
     * @param fate its fate
     * @param reason the reason why it runs again
     */
    public record Step(TaskPath task, Fate fate, Optional<String> reason) {}

    public Resumption {
        steps = List.copyOf(steps);
    }

    /** Whether resuming the run would change nothing. */
    public boolean isNothing() {
        return succeeded && steps.stream().allMatch(step -> step.fate() == Fate.KEPT);
    }

    /** One line for people, such as {@code "keep 3 steps; run again: fit (class Fit changed); not yet run: deploy"}. */
    public String summary() {
        var parts = new ArrayList<String>();
        long kept = count(Fate.KEPT);
        parts.add("keep " + kept + (kept == 1 ? " step" : " steps"));
        add("from other runs", Fate.CACHED, parts);
        add("run again", Fate.RUNS_AGAIN, parts);
        add("not yet run", Fate.RUNS, parts);
        return String.join("; ", parts);
    }

    /** The same for programs. */
    public JsonObject json() {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(run));
        members.put(
                "steps",
                new JsonArray(steps.stream().<JsonValue>map(Resumption::json).toList()));
        return new JsonObject(members);
    }

    private static JsonObject json(Step step) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("task", JsonValue.of(step.task().toString()));
        members.put("fate", JsonValue.of(step.fate().name()));
        step.reason().ifPresent(reason -> members.put("reason", JsonValue.of(reason)));
        return new JsonObject(members);
    }

    private long count(Fate fate) {
        return steps.stream().filter(step -> step.fate() == fate).count();
    }

    private void add(String title, Fate fate, List<String> parts) {
        long all = count(fate);
        if (all == 0) {
            return;
        }
        String names = steps.stream()
                .filter(step -> step.fate() == fate)
                .limit(MOST_NAMES)
                .map(step -> step.task()
                        + step.reason().map(reason -> " (" + reason + ")").orElse(""))
                .collect(Collectors.joining(", "));
        parts.add(title + ": " + names + (all > MOST_NAMES ? " and " + (all - MOST_NAMES) + " more" : ""));
    }
}
