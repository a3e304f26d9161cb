// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.memo.KeyedStep;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.store.Explanation;
import dev.kfp4j.local.store.Explanation.Kind;
import java.util.List;
import java.util.Optional;

/** Explains why the steps of a run ran or did not run. */
public final class Explanations {

    private Explanations() {}

    /**
     * Explains a task.
     *
     * @param history the steps of all runs
     * @param run the name of the run
     * @param task a task of the run
     * @return the explanation; empty for a graph or a loop
     */
    public static Optional<Explanation> of(StepHistory history, String run, TaskResult task) {
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

    private static Explanation ran(StepHistory history, KeyedStep step, TaskResult task) {
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
        return new Explanation(step.task(), Kind.CHANGED, text, Optional.of(earlier), changes);
    }

    private static String place(Origin earlier, Origin now) {
        return earlier.task().equals(now.task()) ? earlier.run() : earlier.toString();
    }

    private static Explanation first(Origin task) {
        return why(task, Kind.FIRST, "ran: there is no earlier step to compare with", Optional.empty());
    }

    private static Explanation why(Origin task, Kind kind, String text, Optional<Origin> earlier) {
        return new Explanation(task, kind, text, earlier, List.of());
    }
}
