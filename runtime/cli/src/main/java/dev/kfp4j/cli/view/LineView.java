// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Shows a run as lines, one for each thing that happens, for logs and pipes. */
public final class LineView implements RunView {

    private final PrintWriter out;
    private final RunProgress progress = new RunProgress();

    /** Makes it, writing there. */
    public LineView(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void on(RunEvent event) {
        progress.on(event);
        if (event instanceof RunEvent.RunPlanned planned) {
            out.println("run " + planned.run().name());
            planned.notices().forEach(notice -> out.println("note: " + notice));
        } else if (event instanceof RunEvent.TaskStarted started) {
            line(event, started.attempt() == 1 ? "start" : "again", started.task(), "");
        } else if (event instanceof RunEvent.TaskRetrying retrying) {
            line(
                    event,
                    "retry",
                    retrying.task(),
                    retrying.failure().summary() + "; tried again in " + Durations.text(retrying.delay()));
        } else if (event instanceof RunEvent.TaskSucceeded succeeded) {
            line(event, "done", succeeded.task(), took(succeeded.task()));
        } else if (event instanceof RunEvent.TaskCached cached) {
            line(event, "cached", cached.task(), "from " + cached.origin());
        } else if (event instanceof RunEvent.TaskFailed failed) {
            line(event, "failed", failed.task(), failed.failure().summary());
        } else if (event instanceof RunEvent.TaskSkipped skipped) {
            line(event, "not run", skipped.task(), skipped.cause().text());
        } else if (event instanceof RunEvent.TaskCancelled cancelled) {
            line(event, wasStarted(cancelled.task()) ? "stopped" : "not run", cancelled.task(), "");
        }
        out.flush();
    }

    @Override
    public void end() {
        out.flush();
    }

    private void line(RunEvent event, String what, TaskPath task, String note) {
        TaskResult result = progress.result().tasks().get(task);
        if (result != null && result.kind() == TaskKind.GRAPH && what.equals("start")) {
            return;
        }
        var elapsed = Duration.between(progress.result().run().started(), event.at());
        String text = String.format(Locale.ROOT, "%10s  %-8s %s", Durations.text(elapsed), what, task);
        out.println(note.isEmpty() ? text : text + ": " + note);
    }

    private boolean wasStarted(TaskPath task) {
        return Optional.ofNullable(progress.result().tasks().get(task))
                .flatMap(TaskResult::started)
                .isPresent();
    }

    private String took(TaskPath task) {
        return Optional.ofNullable(progress.result().tasks().get(task))
                .flatMap(TaskResult::duration)
                .map(Durations::text)
                .orElse("");
    }
}
