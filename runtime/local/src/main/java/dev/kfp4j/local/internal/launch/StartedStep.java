// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.schedule.Attempt;
import dev.kfp4j.local.internal.schedule.AttemptEnd;
import dev.kfp4j.local.run.RunRefusedException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A step that was started outside of a run.
 *
 * @param attempt its only attempt
 * @param folder its folder
 * @param ended completes when the attempt has ended and nothing watches it any more
 */
public record StartedStep(Attempt attempt, TaskFolder folder, CompletableFuture<AttemptEnd> ended) {

    /**
     * Starts an attempt, which stops when the JVM is told to end.
     *
     * @throws RunRefusedException if it cannot be started
     */
    static StartedStep start(Attempt attempt, TaskFolder folder, StepRunner runner) {
        var attendance = runner.attend();
        var hook = ShutdownHook.stopping(attempt);
        CompletableFuture<AttemptEnd> ended = attempt.end()
                .whenComplete((end, problem) -> {
                    hook.close();
                    attendance.close();
                })
                .toCompletableFuture();
        attempt.start(runner);
        if (ended.isDone()) {
            AttemptEnd end = ended.join();
            if (end instanceof AttemptEnd.Unprepared unprepared) {
                throw new RunRefusedException(List.of(unprepared.reason()));
            }
            if (end instanceof AttemptEnd.NotStarted notStarted) {
                throw new RunRefusedException(List.of(notStarted.reason()));
            }
        }
        return new StartedStep(attempt, folder, ended);
    }
}
