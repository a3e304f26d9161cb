// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.imports.ImportJob;
import dev.kfp4j.local.internal.kubernetes.Volumes;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.plan.VolumePlan;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.internal.values.WorkspaceFolder;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.IoSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A task of the engine itself, done by a worker: an import, or the creation or deletion of a volume. */
final class EngineRun implements TaskRun {

    private final TaskContext context;
    private final Job job;
    private final TaskOutcome.Ending ending;
    private boolean began;
    private boolean ended;

    /** The work of the task. */
    private interface Job {
        Values run() throws ValueException, IOException;
    }

    private EngineRun(TaskContext context, Job job, TaskOutcome.Ending ending) {
        this.context = context;
        this.job = job;
        this.ending = ending;
    }

    /** Runs an importer; its artifact is kept like those of steps. */
    static EngineRun importing(TaskContext context, ImportJob what, IoSpec outputs, TaskOutcome.Ending ending) {
        return new EngineRun(context, () -> imported(context, what, outputs), ending);
    }

    /** Runs a task that creates or deletes a volume. */
    static EngineRun volume(TaskContext context, VolumePlan plan, TaskOutcome.Ending ending) {
        var volumes = new Volumes(context.loop().info());
        return new EngineRun(
                context,
                () -> plan.isMade() ? volumes.create(context.inputs()) : volumes.delete(context.inputs()),
                ending);
    }

    @Override
    public void start() {
        context.loop().events().work(this::recalled);
    }

    @Override
    public void cancel() {
        if (context.isStopping()) {
            end(new TaskOutcome.Cancelled(began));
        }
    }

    private Runnable recalled() {
        Optional<Recalled> known = context.loop().settings().memo().recall(context.path(), context.inputs());
        return known.<Runnable>map(recalled -> () -> end(outcome(recalled))).orElse(this::begin);
    }

    private void begin() {
        if (ended) {
            return;
        }
        began = true;
        RunLoop loop = context.loop();
        loop.emit(new TaskStarted(loop.now(), context.path(), 1, context.inputs()));
        loop.events().work(this::done);
    }

    private Runnable done() {
        TaskOutcome outcome;
        try {
            outcome = new TaskOutcome.Succeeded(job.run());
        } catch (ValueException e) {
            outcome = new TaskOutcome.Failed(StepFailure.of(e.message()));
        } catch (IOException e) {
            outcome = new TaskOutcome.Failed(StepFailure.of("cannot write its folder: " + e));
        }
        TaskOutcome result = outcome;
        return () -> end(result);
    }

    private static TaskOutcome outcome(Recalled known) {
        if (known instanceof Recalled.Kept kept) {
            return new TaskOutcome.Kept(kept.task());
        }
        if (known instanceof Recalled.Cached cached) {
            return new TaskOutcome.Succeeded(cached.outputs());
        }
        return new TaskOutcome.Failed(StepFailure.of(((Recalled.NotStarted) known).reason()));
    }

    private static Values imported(TaskContext context, ImportJob what, IoSpec outputs)
            throws ValueException, IOException {
        TaskFolder folder = context.loop().folder().task(context.path());
        Path place = folder.prepare(1, outputs).artifactPath(what.output());
        if (!what.importer().downloadToWorkspace()) {
            return context.loop().settings().artifacts().keep(what.run(context.inputs(), place));
        }
        Path shared = WorkspaceFolder.of(context.loop().info().folder()).resolve(".artifacts");
        for (String segment : context.path().segments()) {
            shared = shared.resolve(segment);
        }
        Files.createDirectories(shared);
        // Steps may change files of the workspace, so these are not kept as artifacts.
        return what.run(context.inputs(), shared.resolve(what.output()));
    }

    private void end(TaskOutcome outcome) {
        if (!ended) {
            ended = true;
            ending.ended(outcome);
        }
    }
}
