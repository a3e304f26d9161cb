// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskTableTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Style UNICODE = new Style(false, true);

    @Test
    void picture_showsEachTaskWithItsStateAndTime() {
        assertThat(String.join("\n", new TaskTable(UNICODE).lines(run(), at(75), 60, 24, 0)))
                .isEqualTo("""
                        housing  1/6 steps  1 min 15 s
                          ✓ load        2.0 s
                          ⠋ train       1 min 13 s
                          ⠋   fit       1 min 13 s, attempt 2
                          ○   score
                          ✗ check       ended with exit status 3
                          - report      not run: needs check
                          ○ fetch-more  failed, will be retried""");
    }

    @Test
    void cancelledRun_tellsWhatWasStoppedFromWhatNeverRan() {
        var progress = new RunProgress();
        var info = new RunInfo("housing", "h-1", new UUID(0, 1), Path.of("/runs/h-1"), START, new TreeMap<>());
        progress.on(new RunEvent.RunPlanned(START, info, List.of(step("load"), step("train")), List.of()));
        progress.on(new RunEvent.TaskStarted(at(0), TaskPath.of("load"), 1, Values.NONE));
        progress.on(new RunEvent.TaskCancelled(at(1), TaskPath.of("load")));
        progress.on(new RunEvent.TaskCancelled(at(1), TaskPath.of("train")));
        assertThat(String.join("\n", new TaskTable(UNICODE).lines(progress.result(), at(1), 60, 24, 0)))
                .isEqualTo("""
                        housing  0/2 steps  1.0 s
                          ■ load   stopped
                          ■ train  not run""");
    }

    @Test
    void plainPicture_isAscii() {
        String picture = String.join("\n", new TaskTable(Style.PLAIN).lines(run(), at(75), 30, 6, 3));
        assertThat(picture).matches("[\\x20-\\x7e\\n]*");
    }

    @Test
    void narrowTerminal_cutsEveryLine() {
        for (int width = 1; width < 70; width++) {
            for (String line : new TaskTable(UNICODE).lines(run(), at(75), width, 24, 0)) {
                // Below that even the shortest name and its sign have no room.
                assertThat(line.length()).as(line).isLessThanOrEqualTo(Math.max(width, 12));
            }
        }
    }

    @Test
    void lowTerminal_showsWhatMattersMostAndHowMuchIsHidden() {
        assertThat(new TaskTable(UNICODE).lines(run(), at(75), 60, 7, 0))
                .hasSize(5)
                .element(4)
                .isEqualTo("  and 4 more");
        assertThat(String.join("\n", new TaskTable(UNICODE).lines(run(), at(75), 60, 7, 0)))
                .contains("check", "train", "fit")
                .doesNotContain("load");
        for (int height = 4; height < 12; height++) {
            assertThat(new TaskTable(UNICODE).lines(run(), at(75), 60, height, 0))
                    .hasSizeLessThan(height);
        }
    }

    @Test
    void colours_areOnlyInTheTextNotInItsWidth() {
        var plain = new TaskTable(UNICODE).lines(run(), at(75), 40, 24, 0);
        var coloured = new TaskTable(new Style(true, true)).lines(run(), at(75), 40, 24, 0);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "")))
                .containsExactlyElementsOf(plain);
    }

    @Test
    void loopOfManyItems_showsHowFarItIsAndOnlyWhatRunsOrHasFailed() {
        RunResult run = loop(200, (progress, item) -> {
            TaskPath fit = item.child("fit");
            int index = Integer.parseInt(item.key());
            if (index > 12) {
                return;
            }
            progress.on(new RunEvent.TasksAdded(at(1), List.of(waiting(fit), waiting(item.child("score")))));
            progress.on(new RunEvent.TaskStarted(at(1), item, 1, Values.NONE));
            progress.on(new RunEvent.TaskStarted(at(1), fit, 1, Values.NONE));
            if (index == 5) {
                progress.on(new RunEvent.TaskFailed(at(2), fit, StepFailure.of("ended with exit status 1")));
                progress.on(new RunEvent.TaskSkipped(at(2), item.child("score"), new SkipCause.Failure(fit)));
                progress.on(new RunEvent.TaskFailed(at(2), item, StepFailure.of("failed tasks: \"fit\"")));
            } else if (index < 12) {
                progress.on(new RunEvent.TaskSucceeded(at(2), fit, Values.NONE));
                progress.on(new RunEvent.TaskSucceeded(at(2), item.child("score"), Values.NONE));
                progress.on(new RunEvent.TaskSucceeded(at(2), item, Values.NONE));
            }
        });
        assertThat(String.join("\n", new TaskTable(UNICODE).lines(run, at(3), 70, 24, 0)))
                .isEqualTo("""
                        housing  22/26 steps  3.0 s
                          ⠋ loop     12/200 items, 1 failed  3.0 s
                          ✗   5      failed tasks: "fit"
                          ✗     fit  ended with exit status 1
                          ⠋   12     2.0 s
                          ⠋     fit  2.0 s""");
    }

    @Test
    void loopOfAFewItems_showsThemAndFoldsThoseThatAreDone() {
        RunResult run = loop(2, (progress, item) -> {
            progress.on(new RunEvent.TasksAdded(at(1), List.of(waiting(item.child("fit")))));
            progress.on(new RunEvent.TaskStarted(at(1), item, 1, Values.NONE));
            if (item.key().equals("0")) {
                progress.on(new RunEvent.TaskSucceeded(at(2), item.child("fit"), Values.NONE));
                progress.on(new RunEvent.TaskSucceeded(at(2), item, Values.NONE));
            }
        });
        assertThat(String.join("\n", new TaskTable(UNICODE).lines(run, at(3), 70, 24, 0)))
                .isEqualTo("""
                        housing  1/2 steps  3.0 s
                          ⠋ loop     1/2 items  3.0 s
                          ✓   0      1.0 s
                          ⠋   1      2.0 s
                          ○     fit""");
    }

    @Test
    void graphWhoseConditionIsFalse_saysSoInOneLineAndItsStepsAreNotCounted() {
        var progress = new RunProgress();
        var info = new RunInfo("housing", "h-1", new UUID(0, 1), Path.of("/runs/h-1"), START, new TreeMap<>());
        TaskPath deploy = TaskPath.of("deploy");
        var tasks =
                List.of(step("test"), TaskResult.waiting(deploy, TaskKind.GRAPH), step("deploy", "push"), step("tell"));
        progress.on(new RunEvent.RunPlanned(START, info, tasks, List.of()));
        progress.on(new RunEvent.TaskCached(
                at(1), TaskPath.of("test"), Values.NONE, Values.NONE, new Origin("h-0", TaskPath.of("test"))));
        for (TaskPath task : List.of(deploy, deploy.child("push"), TaskPath.of("tell"))) {
            progress.on(new RunEvent.TaskSkipped(at(1), task, new SkipCause.Condition(deploy)));
        }
        assertThat(String.join("\n", new TaskTable(UNICODE).lines(progress.result(), at(1), 70, 24, 0)))
                .isEqualTo("""
                        housing  1/1 steps (1 cached)  1.0 s
                          ≡ test    cached
                          - deploy  not run: condition is false
                          - tell    not run: condition of deploy is false""");
    }

    private static RunResult loop(int items, BiConsumer<RunProgress, TaskPath> happens) {
        var progress = new RunProgress();
        var info = new RunInfo("housing", "h-1", new UUID(0, 1), Path.of("/runs/h-1"), START, new TreeMap<>());
        TaskPath loop = TaskPath.of("loop");
        progress.on(new RunEvent.RunPlanned(START, info, List.of(TaskResult.waiting(loop, TaskKind.LOOP)), List.of()));
        progress.on(new RunEvent.TaskStarted(at(0), loop, 1, Values.NONE));
        var graphs = IntStream.range(0, items)
                .mapToObj(index -> TaskResult.waiting(loop.child(Integer.toString(index)), TaskKind.GRAPH))
                .toList();
        progress.on(new RunEvent.TasksAdded(at(0), graphs));
        graphs.forEach(item -> happens.accept(progress, item.path()));
        return progress.result();
    }

    private static TaskResult waiting(TaskPath path) {
        return TaskResult.waiting(path, TaskKind.STEP);
    }

    private static RunResult run() {
        var progress = new RunProgress();
        var info =
                new RunInfo("housing", "housing-1", new UUID(0, 1), Path.of("/runs/housing-1"), START, new TreeMap<>());
        var tasks = List.of(
                step("load"),
                TaskResult.waiting(TaskPath.of("train"), TaskKind.GRAPH),
                step("train", "fit"),
                step("train", "score"),
                step("check"),
                step("report"),
                step("fetch-more"));
        progress.on(new RunEvent.RunPlanned(START, info, tasks, List.of()));
        progress.on(new RunEvent.TaskStarted(at(0), TaskPath.of("load"), 1, Values.NONE));
        progress.on(new RunEvent.TaskSucceeded(at(2), TaskPath.of("load"), Values.NONE));
        progress.on(new RunEvent.TaskStarted(at(2), TaskPath.of("train"), 1, Values.NONE));
        progress.on(new RunEvent.TaskStarted(at(2), TaskPath.of("train", "fit"), 1, Values.NONE));
        var failure = StepFailure.of("ended with exit status 3");
        progress.on(new RunEvent.TaskRetrying(at(3), TaskPath.of("train", "fit"), 1, failure, Duration.ZERO));
        progress.on(new RunEvent.TaskStarted(at(4), TaskPath.of("train", "fit"), 2, Values.NONE));
        progress.on(new RunEvent.TaskStarted(at(3), TaskPath.of("check"), 1, Values.NONE));
        progress.on(new RunEvent.TaskFailed(at(4), TaskPath.of("check"), failure));
        progress.on(
                new RunEvent.TaskSkipped(at(4), TaskPath.of("report"), new SkipCause.Failure(TaskPath.of("check"))));
        progress.on(new RunEvent.TaskStarted(at(4), TaskPath.of("fetch-more"), 1, Values.NONE));
        progress.on(new RunEvent.TaskRetrying(at(5), TaskPath.of("fetch-more"), 1, failure, Duration.ofMinutes(1)));
        return progress.result();
    }

    private static TaskResult step(String... path) {
        return TaskResult.waiting(TaskPath.of(path), TaskKind.STEP);
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
