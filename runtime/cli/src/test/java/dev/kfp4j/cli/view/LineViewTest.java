// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineViewTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final TaskPath LOAD = TaskPath.of("load");
    private static final TaskPath TRAIN = TaskPath.of("train");

    private final StringWriter out = new StringWriter();
    private final LineView view = new LineView(new PrintWriter(out));

    @Test
    void failure_isToldWithItsException() {
        plan();
        view.on(new RunEvent.TaskStarted(START, LOAD, 1, Values.NONE));
        view.on(new RunEvent.TaskFailed(
                START.plusSeconds(1),
                LOAD,
                new StepFailure(
                        "ended with exit status 1",
                        Optional.of("CsvException: no such file"),
                        OptionalInt.of(1),
                        List.of(),
                        Optional.empty())));
        view.on(new RunEvent.TaskSkipped(START.plusSeconds(1), TRAIN, new SkipCause.Failure(LOAD)));
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        run h-1
                             0.0 s  start    load
                             1.0 s  failed   load: ended with exit status 1: CsvException: no such file
                             1.0 s  not run  train: needs load
                        """);
    }

    @Test
    void cancelledRun_tellsWhatWasStoppedFromWhatNeverRan() {
        plan();
        view.on(new RunEvent.TaskStarted(START, LOAD, 1, Values.NONE));
        view.on(new RunEvent.TaskCancelled(START.plusSeconds(1), LOAD));
        view.on(new RunEvent.TaskCancelled(START.plusSeconds(1), TRAIN));
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        run h-1
                             0.0 s  start    load
                             1.0 s  stopped  load
                             1.0 s  not run  train
                        """);
    }

    @Test
    void loop_isToldByItsStepsAndHowManyItemsItHas() {
        TaskPath loop = TaskPath.of("loop");
        TaskPath step = loop.child("0").child("fit");
        var info = new RunInfo("housing", "h-1", new UUID(0, 1), Path.of("/runs/h-1"), START, new TreeMap<>());
        view.on(new RunEvent.RunPlanned(START, info, List.of(TaskResult.waiting(loop, TaskKind.LOOP)), List.of()));
        view.on(new RunEvent.TaskStarted(START, loop, 1, Values.NONE));
        view.on(new RunEvent.TasksAdded(START, List.of(TaskResult.waiting(loop.child("0"), TaskKind.GRAPH))));
        view.on(new RunEvent.TasksAdded(START, List.of(TaskResult.waiting(step, TaskKind.STEP))));
        view.on(new RunEvent.TaskStarted(START, loop.child("0"), 1, Values.NONE));
        view.on(new RunEvent.TaskStarted(START, step, 1, Values.NONE));
        view.on(new RunEvent.TaskSucceeded(START.plusSeconds(1), step, Values.NONE));
        view.on(new RunEvent.TaskSucceeded(START.plusSeconds(1), loop.child("0"), Values.NONE));
        view.on(new RunEvent.TaskSucceeded(START.plusSeconds(1), loop, Values.NONE));
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        run h-1
                             0.0 s  items    loop: 1
                             0.0 s  start    loop/0/fit
                             1.0 s  done     loop/0/fit: 1.0 s
                             1.0 s  done     loop: 1.0 s
                        """);
    }

    @Test
    void graphWhoseConditionIsFalse_isToldOnceWithoutWhatIsInIt() {
        TaskPath deploy = TaskPath.of("deploy");
        var info = new RunInfo("housing", "h-1", new UUID(0, 1), Path.of("/runs/h-1"), START, new TreeMap<>());
        var tasks = List.of(
                TaskResult.waiting(deploy, TaskKind.GRAPH), TaskResult.waiting(deploy.child("push"), TaskKind.STEP));
        view.on(new RunEvent.RunPlanned(START, info, tasks, List.of()));
        view.on(new RunEvent.TaskSkipped(START, deploy, new SkipCause.Condition(deploy)));
        view.on(new RunEvent.TaskSkipped(START, deploy.child("push"), new SkipCause.Condition(deploy)));
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        run h-1
                             0.0 s  not run  deploy: condition is false
                        """);
    }

    private void plan() {
        var info = new RunInfo("housing", "h-1", new UUID(0, 1), Path.of("/runs/h-1"), START, new TreeMap<>());
        var tasks = List.of(TaskResult.waiting(LOAD, TaskKind.STEP), TaskResult.waiting(TRAIN, TaskKind.STEP));
        view.on(new RunEvent.RunPlanned(START, info, tasks, List.of()));
    }
}
