// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.MemoMaker;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.resume.DryWalk;
import dev.kfp4j.local.internal.resume.ResumeMemo;
import dev.kfp4j.local.internal.schedule.RunLoop;
import dev.kfp4j.local.internal.store.RunRecord;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs plans.
 *
 * @param settings the settings of the engine
 * @param session the store
 */
record Launch(EngineSettings settings, StoreSession session) {

    /** Runs a new run to its end. */
    RunResult run(RunPlan plan, RunInfo info, String yaml, Consumer<RunLoop> begun) {
        ArtifactKeeper artifacts = session.artifacts();
        RunRecord record = record(yaml);
        try {
            RunFolder folder = RunFolder.create(info.folder(), yaml);
            RunLoop.Settings loop = loop(settings.memo(), artifacts, told(record));
            return kept(new RunLoop(loop, plan, info, folder), record, begun);
        } catch (IOException e) {
            throw new RunRefusedException(List.of("cannot create the run's folder " + info.folder() + ": " + e));
        }
    }

    /** Runs, and leaves no folder of a run that the store has not recorded. */
    private RunResult kept(RunLoop loop, RunRecord record, Consumer<RunLoop> begun) throws IOException {
        try {
            return guarded(loop, record, begun);
        } catch (StoreException e) {
            if (record.isBegun()) {
                throw e;
            }
            FileTree.delete(loop.info().folder());
            throw new RunRefusedException(List.of(e.message()));
        }
    }

    /** Finds the fate of each step of a run that is to be resumed. */
    Resumption walk(RunPlan plan, RunInfo info, RunResult earlier) {
        RunLoop.Settings walk = loop(MemoMaker.NONE, session.artifacts(), event -> {});
        return DryWalk.walk(walk, settings.memo(), session.store().steps(), plan, info, earlier);
    }

    /** Resumes a run and runs it to its end. */
    RunResult resume(RunPlan plan, RunInfo info, String yaml, RunResult earlier, Consumer<RunLoop> begun) {
        MemoMaker memo = (steps, keeper, runner) ->
                new ResumeMemo(settings.memo().make(steps, keeper, runner), steps, keeper, earlier);
        ArtifactKeeper artifacts = session.artifacts();
        RunRecord record = record(yaml);
        try {
            RunFolder folder = RunFolder.again(info.folder(), yaml);
            return guarded(new RunLoop(loop(memo, artifacts, told(record)), plan, info, folder), record, begun);
        } catch (IOException e) {
            throw new RunRefusedException(List.of("cannot write the run's folder " + info.folder() + ": " + e));
        }
    }

    private RunRecord record(String yaml) {
        return session.store().record(Digest.of(yaml), settings.recorded());
    }

    private RunListener told(RunRecord record) {
        return event -> {
            // The store first: whatever others have seen must be on record.
            record.on(event);
            settings.listener().on(event);
        };
    }

    private RunLoop.Settings loop(MemoMaker memo, ArtifactKeeper artifacts, RunListener listener) {
        return new RunLoop.Settings(
                settings.runner(),
                memo.make(session.store().steps(), artifacts, settings.runner()),
                artifacts,
                settings.expressions(),
                settings.parallelism(),
                settings.budget(),
                settings.clock(),
                listener);
    }

    /** Runs, and cancels the run when the JVM shuts down or another process requests it. */
    @SuppressWarnings("try") // Held open only for their close().
    private RunResult guarded(RunLoop loop, RunRecord record, Consumer<RunLoop> begun) {
        boolean ended = false;
        try (var attended = settings.runner().attend();
                var hook = ShutdownHook.cancelling(loop);
                var watch = new CancelWatch(record, loop::cancel)) {
            begun.accept(loop);
            RunResult result = loop.run();
            ended = true;
            return result;
        } finally {
            if (!ended) {
                abandon(record);
            }
        }
    }

    private static void abandon(RunRecord record) {
        try {
            record.abandon();
        } catch (StoreException e) {
            // A failure of the store has ended the run; that exception is on its way already.
        }
    }
}
