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
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs what was planned.
 *
 * @param settings what the engine works with
 * @param clock tells the time of events
 * @param session the store
 */
public record Launch(EngineSettings settings, Clock clock, StoreSession session) {

    /** Runs a new run to its end; its loop is handed over before it starts. */
    public RunResult run(RunPlan plan, RunInfo info, String yaml, Consumer<RunLoop> begun) {
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

    /** Runs, and leaves no folder of a run that the store does not know. */
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

    /** What it means to let a run go on. */
    public Resumption walk(RunPlan plan, RunInfo info, RunResult earlier) {
        RunLoop.Settings walk = loop(MemoMaker.NONE, session.artifacts(), event -> {});
        return DryWalk.walk(walk, settings.memo(), session.store().steps(), plan, info, earlier);
    }

    /** Lets a run go on to its end; its loop is handed over before it starts. */
    public RunResult goOn(RunPlan plan, RunInfo info, String yaml, RunResult earlier, Consumer<RunLoop> begun) {
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
            // What was told to others has been kept.
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
                clock,
                listener);
    }

    /** Runs until the JVM is told to end, or somebody else asks for the run's end. */
    @SuppressWarnings("try") // They look by themselves.
    private RunResult guarded(RunLoop loop, RunRecord record, Consumer<RunLoop> begun) {
        boolean ended = false;
        try (var attended = settings.runner().attend();
                var hook = new ShutdownHook(loop);
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
            // The store is what has ended the run.
        }
    }
}
