// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.logs;

import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.store.StoredState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Prints what steps print while they run, whoever runs them. */
public final class LogFollower {

    private static final int PAUSE_MILLIS = 200;

    private final RunStore store;
    private final String run;
    private final PrintWriter out;
    private final Map<TaskPath, Followed> followed = new HashMap<>();

    /** Makes it. */
    public LogFollower(RunStore store, String run, PrintWriter out) {
        this.store = store;
        this.run = run;
        this.out = out;
    }

    /** How far a step's logs were printed. */
    private static final class Followed {
        private int attempt = 1;
        private GrowingLog log = new GrowingLog();
    }

    /**
     * Prints until the step, or else the run, has ended or has no engine any more.
     *
     * @param step the step; none: all steps, each line with its step's name
     */
    public void follow(Optional<TaskPath> step) throws IOException, InterruptedException {
        Path folder = store.run(run).result().run().folder();
        boolean isOver;
        do {
            // Asked before the logs are read, so that nothing is missed.
            isOver = store.state(run) != StoredState.RUNNING;
            if (step.isPresent()) {
                TaskResult task = store.task(run, step.get()).orElseThrow();
                isOver |= task.state().isFinal();
                print(folder, task, "", isOver);
            } else {
                StoredRun now = store.run(run);
                for (TaskPath path : StepLogs.steps(now)) {
                    TaskResult task = now.result().tasks().get(path);
                    if (task != null) {
                        print(folder, task, path + " | ", isOver || task.state().isFinal());
                    }
                }
            }
            out.flush();
            if (!isOver) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } while (!isOver);
    }

    private void print(Path folder, TaskResult task, String prefix, boolean isLast) throws IOException {
        if (task.attempts() == 0) {
            return;
        }
        Followed at = followed.computeIfAbsent(task.path(), path -> new Followed());
        while (at.attempt < task.attempts()) {
            lines(folder, task, at, prefix, true);
            at.attempt++;
            at.log = new GrowingLog();
            out.println(prefix + "== attempt " + at.attempt);
        }
        lines(folder, task, at, prefix, isLast);
    }

    private void lines(Path folder, TaskResult task, Followed at, String prefix, boolean isLast) throws IOException {
        Path file = StepLogs.file(folder, task.path(), at.attempt, task.attempts());
        List<String> lines = at.log.lines(file);
        while (!lines.isEmpty()) {
            lines.forEach(line -> out.println(prefix + line));
            lines = at.log.lines(file);
        }
        if (isLast) {
            at.log.rest().forEach(line -> out.println(prefix + line));
        }
    }
}
