// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of a running pipeline: one line for each task, cut to the size of the terminal. */
final class TaskTable {

    private static final int SHORTEST_NAME = 8;

    /** The order in which tasks are shown if the terminal is too small for all. */
    private static final List<TaskState> BY_INTEREST = List.of(
            TaskState.FAILED,
            TaskState.RUNNING,
            TaskState.WAITING,
            TaskState.CANCELLED,
            TaskState.SKIPPED,
            TaskState.CACHED,
            TaskState.SUCCEEDED);

    private final Style style;

    TaskTable(Style style) {
        this.style = style;
    }

    /**
     * The lines.
     *
     * @param run the run as of now
     * @param now what durations are counted to
     * @param width the terminal's columns
     * @param height the terminal's rows; no more lines than that less one, so that nothing scrolls
     * @param tick the number of the picture, for what moves
     */
    List<String> lines(RunResult run, Instant now, int width, int height, int tick) {
        var lines = new ArrayList<String>();
        lines.add(headline(run, now, width));
        var tree = new TaskTree(run);
        List<TaskResult> tasks = tree.shown();
        int room = Math.max(1, height - 3);
        List<TaskResult> shown = tasks.size() <= room ? tasks : mostInteresting(tasks, room - 1);
        int nameWidth = nameWidth(shown, width);
        shown.forEach(task -> lines.add(line(task, note(task, tree, now), nameWidth, width, tick)));
        if (shown.size() < tasks.size()) {
            int hidden = tasks.size() - shown.size();
            lines.add(style.dim(cut("  and " + hidden + " more", width)));
        }
        return lines;
    }

    private String headline(RunResult run, Instant now, int width) {
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        run.tasks().values().stream()
                .filter(task -> task.kind() == TaskKind.STEP || task.kind() == TaskKind.IMPORTER)
                .filter(task -> !TaskTree.isLeftOut(task))
                .forEach(task -> counts.merge(task.state(), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int done = counts.getOrDefault(TaskState.SUCCEEDED, 0) + counts.getOrDefault(TaskState.CACHED, 0);
        int cached = counts.getOrDefault(TaskState.CACHED, 0);
        String elapsed = Durations.text(
                Duration.between(run.run().started(), run.finished().orElse(now)));
        String rest =
                "  " + done + "/" + all + " steps" + (cached > 0 ? " (" + cached + " cached)" : "") + "  " + elapsed;
        String name = cut(run.run().pipeline(), Math.max(1, width - rest.length()));
        return style.bold(name) + style.dim(cut(rest, Math.max(0, width - name.length())));
    }

    private List<TaskResult> mostInteresting(List<TaskResult> tasks, int room) {
        Set<TaskResult> chosen = new HashSet<>(tasks.stream()
                .sorted(Comparator.comparingInt(task -> BY_INTEREST.indexOf(task.state())))
                .limit(room)
                .toList());
        return tasks.stream().filter(chosen::contains).toList();
    }

    private static int nameWidth(List<TaskResult> tasks, int width) {
        int longest = tasks.stream()
                .mapToInt(task -> indent(task) + length(task.path().key()))
                .max()
                .orElse(0);
        return Math.min(longest, Math.max(SHORTEST_NAME, width - 18));
    }

    private String line(TaskResult task, String fullNote, int nameWidth, int width, int tick) {
        String name = cut(" ".repeat(indent(task)) + task.path().key(), nameWidth);
        String note = cut(fullNote, Math.max(0, width - nameWidth - 6));
        String padded = note.isEmpty() ? name : name + " ".repeat(Math.max(0, nameWidth - length(name)));
        String text =
                task.state() == TaskState.WAITING || task.state() == TaskState.SKIPPED ? style.dim(padded) : padded;
        String tail = task.state() == TaskState.FAILED ? style.red(note) : style.dim(note);
        return "  " + style.sign(task.state(), tick) + " " + text + (note.isEmpty() ? "" : "  " + tail);
    }

    private static String note(TaskResult task, TaskTree tree, Instant now) {
        String items = tree.items(task);
        String note = note(task, now);
        return items.isEmpty() || note.isEmpty() ? items + note : items + "  " + note;
    }

    private static String note(TaskResult task, Instant now) {
        String attempt = task.attempts() > 1 ? ", attempt " + task.attempts() : "";
        return switch (task.state()) {
            case WAITING ->
                task.failure().map(failure -> "failed, will be retried").orElse("");
            case RUNNING ->
                task.started()
                                .map(started -> Durations.text(Duration.between(started, now)))
                                .orElse("")
                        + attempt;
            case SUCCEEDED -> task.duration().map(Durations::text).orElse("") + attempt;
            case CACHED -> "cached";
            case FAILED -> task.failure().map(failure -> failure.summary()).orElse("failed");
            case SKIPPED ->
                task.skipped()
                        .map(cause -> "not run: " + Causes.text(task.path(), cause))
                        .orElse("not run");
            case CANCELLED -> task.started().isPresent() ? "stopped" : "not run";
        };
    }

    private static int indent(TaskResult task) {
        return 2 * task.path().depth();
    }

    private String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        int kept = Math.max(0, width - style.ellipsis().length());
        String end = width >= style.ellipsis().length() ? style.ellipsis() : "";
        return text.substring(0, text.offsetByCodePoints(0, kept)) + end;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
