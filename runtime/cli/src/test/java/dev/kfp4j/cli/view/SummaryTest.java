// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunEvent.RunFinished;
import dev.kfp4j.local.run.RunEvent.RunPlanned;
import dev.kfp4j.local.run.RunEvent.TaskFailed;
import dev.kfp4j.local.run.RunEvent.TaskSkipped;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.RunEvent.TaskSucceeded;
import dev.kfp4j.local.run.RunEvent.TasksAdded;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path here;

    @Test
    void endOfRun_saysWhereTheArtifactsOfEachStepLie_andWhatThoseWithoutAFileHold() throws IOException {
        Path model = Files.writeString(here.resolve("model"), "weights");
        var graph = TaskPath.of("fit");
        var train = graph.child("train");
        var trained = Values.of(Map.of(), Map.of("model", List.of(artifact("system.Model", model, Map.of()))));
        var tested = Values.of(
                Map.of(),
                Map.of(
                        "metrics",
                        List.of(artifact("system.Metrics", here.resolve("none"), Map.of("mse", JsonValue.of(2.5))))));
        var progress = new RunProgress();
        progress.on(new RunPlanned(
                START,
                new RunInfo("housing", "run", new UUID(0, 1), here.resolve("run"), START, new TreeMap<>()),
                List.of(
                        TaskResult.waiting(graph, TaskKind.GRAPH),
                        TaskResult.waiting(train, TaskKind.STEP),
                        TaskResult.waiting(TaskPath.of("test"), TaskKind.STEP)),
                List.of()));
        progress.on(new TaskStarted(START, train, 1, Values.NONE));
        progress.on(new TaskSucceeded(START.plusSeconds(1), train, trained));
        progress.on(new TaskSucceeded(START.plusSeconds(1), graph, trained));
        progress.on(new TaskSucceeded(START.plusSeconds(2), TaskPath.of("test"), tested));
        progress.on(new RunFinished(START.plusSeconds(2), RunState.SUCCEEDED, Values.NONE, Optional.empty()));

        assertThat(String.join("\n", new Summary(Style.PLAIN, here).lines(progress.result())))
                .isEqualTo("""

                        housing succeeded after 2.0 s

                        artifacts
                          fit/train model  model
                          test metrics     {"mse":2.5}

                        run folder: run""");
    }

    @Test
    void whatDidNotRun_isToldByItsCause_andOnceForAllItemsOfALoop() {
        var loop = TaskPath.of("loop");
        var progress = new RunProgress();
        progress.on(new RunPlanned(
                START,
                new RunInfo("housing", "run", new UUID(0, 1), here.resolve("run"), START, new TreeMap<>()),
                List.of(
                        TaskResult.waiting(loop, TaskKind.LOOP),
                        TaskResult.waiting(TaskPath.of("check"), TaskKind.STEP),
                        TaskResult.waiting(TaskPath.of("report"), TaskKind.STEP)),
                List.of()));
        for (int i = 0; i < 30; i++) {
            TaskPath item = loop.child(Integer.toString(i));
            TaskPath rare = item.child("rare");
            progress.on(new TasksAdded(
                    START,
                    List.of(
                            TaskResult.waiting(item, TaskKind.GRAPH),
                            TaskResult.waiting(rare, TaskKind.GRAPH),
                            TaskResult.waiting(rare.child("inside"), TaskKind.STEP))));
            progress.on(new TaskSkipped(START, rare, new SkipCause.Condition(rare)));
            progress.on(new TaskSkipped(START, rare.child("inside"), new SkipCause.Condition(rare)));
        }
        progress.on(new TaskFailed(START, TaskPath.of("check"), StepFailure.of("ended with exit status 1")));
        progress.on(new TaskSkipped(START, TaskPath.of("report"), new SkipCause.Failure(TaskPath.of("check"))));
        progress.on(new RunFinished(START.plusSeconds(2), RunState.FAILED, Values.NONE, Optional.empty()));

        assertThat(String.join("\n", new Summary(Style.PLAIN, here).lines(progress.result())))
                .isEqualTo("""

                        housing failed after 2.0 s

                        task "check": ended with exit status 1

                        not run, because a condition is false: loop/*/rare (30)

                        not run because of the failure: report

                        run folder: run""");
    }

    private static ArtifactValue artifact(String schemaTitle, Path path, Map<String, JsonValue> metadata) {
        return new ArtifactValue(schemaTitle, new ArtifactType(schemaTitle, "0.0.1"), path.toString(), metadata);
    }
}
