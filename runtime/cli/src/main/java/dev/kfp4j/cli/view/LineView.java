// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Shows a run as one line for each event, for logs and pipes. */
public final class LineView implements RunView {

    private final PrintWriter out;
    private final RunProgress progress = new RunProgress();

    /** Makes it, writing there. */
    public LineView(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void on(RunEvent event) {
        progress.on(event);
        if (event instanceof RunEvent.RunPlanned planned) {
            out.println("run " + planned.run().name());
            planned.notices().forEach(notice -> out.println("note: " + notice));
        } else if (event instanceof RunEvent.TasksAdded added) {
            items(added);
        } else if (event instanceof RunEvent.TaskStarted started) {
            if (progress.task(started.task()).kind() == TaskKind.STEP) {
                line(event, started.attempt() == 1 ? "start" : "again", started.task(), "");
            }
        } else if (event instanceof RunEvent.TaskRetrying retrying) {
            line(
                    event,
                    "retry",
                    retrying.task(),
                    retrying.failure().summary() + "; retry in " + Durations.text(retrying.delay()));
        } else if (event instanceof RunEvent.TaskSucceeded succeeded) {
            if (!isItem(succeeded.task())) {
                line(event, "done", succeeded.task(), took(succeeded.task()));
            }
        } else if (event instanceof RunEvent.TaskCached cached) {
            line(event, "cached", cached.task(), "from " + cached.origin());
        } else if (event instanceof RunEvent.TaskKept kept) {
            line(event, "kept", kept.task().path(), "done before");
        } else if (event instanceof RunEvent.TaskFailed failed) {
            line(event, "failed", failed.task(), failed.failure().summary());
        } else if (event instanceof RunEvent.TaskSkipped skipped) {
            notRun(event, skipped.task(), Causes.text(skipped.task(), skipped.cause()));
        } else if (event instanceof RunEvent.TaskCancelled cancelled) {
            if (progress.task(cancelled.task()).started().isPresent()) {
                line(event, "stopped", cancelled.task(), "");
            } else {
                notRun(event, cancelled.task(), "");
            }
        }
        out.flush();
    }

    @Override
    public synchronized void note(String text) {
        out.println(text);
        out.flush();
    }

    @Override
    public synchronized void end() {
        out.flush();
    }

    /** Shows the number of iterations of a loop in one line. */
    private void items(RunEvent.TasksAdded added) {
        if (!added.tasks().isEmpty() && isItem(added.tasks().get(0).path())) {
            int count = added.tasks().size();
            line(added, "items", added.tasks().get(0).path().parent(), String.valueOf(count));
        }
    }

    /** Shows a skipped task, unless its graph was skipped as a whole. */
    private void notRun(RunEvent event, TaskPath task, String why) {
        boolean told = graph(task)
                .filter(graph -> graph.state() == TaskState.SKIPPED
                        || (graph.state() == TaskState.CANCELLED
                                && graph.started().isEmpty()))
                .isPresent();
        if (!told) {
            line(event, "not run", task, why);
        }
    }

    private void line(RunEvent event, String what, TaskPath task, String note) {
        var elapsed = Duration.between(progress.run().started(), event.at());
        String text = String.format(Locale.ROOT, "%10s  %-8s %s", Durations.text(elapsed), what, task);
        out.println(note.isEmpty() ? text : text + ": " + note);
    }

    private boolean isItem(TaskPath task) {
        return graph(task).filter(graph -> graph.kind() == TaskKind.LOOP).isPresent();
    }

    /** The graph with the task; empty for tasks of the root. */
    private Optional<TaskResult> graph(TaskPath task) {
        return task.depth() == 0 ? Optional.empty() : Optional.of(progress.task(task.parent()));
    }

    private String took(TaskPath task) {
        return progress.task(task).duration().map(Durations::text).orElse("");
    }
}
