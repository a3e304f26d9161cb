// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.plan.GraphPlan;
import dev.kfp4j.local.internal.plan.LoopPlan;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.plan.StepPlan;
import dev.kfp4j.local.internal.plan.TaskPlan;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepAttempt;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.local.internal.schedule.Attempts;
import dev.kfp4j.local.internal.values.LauncherOutput;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A single step of a run, run once more with the inputs that it had. What it leaves is in a folder of its own: the run and all
 * that is remembered stay as they are.
 */
public final class Rerun {

    private static final String FOLDER = "reruns";

    private final StepAttempt attempt;
    private final IoSpec outputs;

    private Rerun(StepAttempt attempt, IoSpec outputs) {
        this.attempt = attempt;
        this.outputs = outputs;
    }

    /**
     * Prepares it.
     *
     * @param plan what the run ran
     * @param run the run
     * @param task the step as it ended
     * @throws RunRefusedException if it is no step, never had inputs, or no folder can be made
     */
    public static Rerun prepare(RunPlan plan, RunInfo run, TaskResult task) {
        TaskPlan planned = find(plan.root(), task.path().segments())
                .orElseThrow(() -> refused("the pipeline has no task \"" + task.path() + "\""));
        if (!(planned.work() instanceof StepPlan step)) {
            throw refused("\"" + task.path() + "\" is not a step; name a step inside it");
        }
        if (task.started().isEmpty() && !task.state().isSuccess()) {
            throw refused("\"" + task.path() + "\" did not start in this run, so it has no inputs");
        }
        var settings = step.settings()
                .resolve(source -> source instanceof ParameterSource.Constant constant
                        ? StepSettings.name(constant.value())
                        : Optional.of(""));
        var call = new StepCall(run, task.path(), planned, step, settings, task.inputs());
        try {
            var folder = new RunFolder(folder(run.folder()));
            return new Rerun(
                    new Attempts(call, folder.task(task.path())).prepare(1),
                    planned.component().outputs());
        } catch (IOException e) {
            throw refused("cannot create its folder: " + e);
        } catch (ValueException e) {
            throw refused(e.message());
        }
    }

    /** Where all that it prints goes. */
    public Path log() {
        return attempt.log();
    }

    /** Where it leaves its outputs. */
    public Path folder() {
        return attempt.folder();
    }

    /**
     * Starts it.
     *
     * @param runner runs it
     * @param whenEnded takes its exit status
     * @throws RunRefusedException if it cannot be started
     */
    public RunningStep start(StepRunner runner, CompletableFuture<Integer> whenEnded) {
        try {
            return runner.start(attempt, whenEnded::complete);
        } catch (StepStartException e) {
            throw refused(e.message());
        }
    }

    /**
     * What it has left.
     *
     * @throws ValueException if that is not what it must leave
     */
    public Values outputs() throws ValueException {
        return LauncherOutput.read(outputs, attempt.input().places());
    }

    private static Optional<TaskPlan> find(GraphPlan graph, List<String> segments) {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        TaskPlan task = graph.tasks().get(segments.get(0));
        if (task == null || segments.size() == 1) {
            return Optional.ofNullable(task);
        }
        if (task.work() instanceof LoopPlan loop) {
            // After a loop comes the item.
            return find(loop.body(), segments.subList(2, segments.size()));
        }
        return task.work() instanceof GraphPlan inner
                ? find(inner, segments.subList(1, segments.size()))
                : Optional.empty();
    }

    private static Path folder(Path run) throws IOException {
        Path all = run.resolve(FOLDER);
        Files.createDirectories(all);
        int number = 1;
        while (true) {
            try {
                return Files.createDirectory(all.resolve(Integer.toString(number)));
            } catch (FileAlreadyExistsException e) {
                // Of an earlier time.
                number++;
            }
        }
    }

    private static RunRefusedException refused(String problem) {
        return new RunRefusedException(List.of(problem));
    }
}
