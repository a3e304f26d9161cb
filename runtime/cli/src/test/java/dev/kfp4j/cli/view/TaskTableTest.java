// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

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
                          ○ fetch-more  failed, will be tried again""");
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
