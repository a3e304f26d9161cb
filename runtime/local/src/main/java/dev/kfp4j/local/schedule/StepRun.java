// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import dev.kfp4j.local.folder.LastError;
import dev.kfp4j.local.folder.LogTail;
import dev.kfp4j.local.folder.TaskFolder;
import dev.kfp4j.local.plan.StepPlan;
import dev.kfp4j.local.run.RunEvent.TaskRetrying;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.step.RunningStep;
import dev.kfp4j.local.step.StepAttempt;
import dev.kfp4j.local.step.StepStartException;
import dev.kfp4j.local.values.ExecutorInput;
import dev.kfp4j.local.values.ExecutorOutput;
import dev.kfp4j.local.values.StepPlaces;
import dev.kfp4j.local.values.ValueException;
import dev.kfp4j.manifest.IoSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One step of a run: its attempts until one ends well or none is left. */
final class StepRun {

    private static final int TAIL_LINES = 20;

    /** What a process ends with that was told to stop by a terminal or a service manager. */
    private static final List<Integer> INTERRUPTED = List.of(128 + 2, 128 + 15);

    /** How long after such an end the same signal may still be on its way to the engine. */
    private static final Duration SIGNAL_DELAY = Duration.ofMillis(250);

    private final RunLoop loop;
    private final TaskPath path;
    private final StepPlan plan;
    private final Values inputs;
    private final IoSpec outputs;
    private final GraphRun.Ending ending;
    private final TaskFolder folder;
    private int attempt;
    private @Nullable RunningStep running;
    private @Nullable StepPlaces places;
    private boolean timedOut;

    StepRun(RunLoop loop, TaskPath path, StepPlan plan, Values inputs, IoSpec outputs, GraphRun.Ending ending) {
        this.loop = loop;
        this.path = path;
        this.plan = plan;
        this.inputs = inputs;
        this.outputs = outputs;
        this.ending = ending;
        this.folder = loop.folder().task(path);
    }

    /** Starts the next attempt. */
    void start() {
        attempt++;
        timedOut = false;
        loop.emit(new TaskStarted(loop.now(), path, attempt));
        try {
            var newPlaces = folder.prepare(attempt, outputs);
            places = newPlaces;
            var executorInput = new ExecutorInput(inputs, outputs, newPlaces);
            folder.writeInput(executorInput.json());
            running = loop.runner().start(attempt(executorInput), status -> loop.signal(() -> exited(status)));
            loop.running(this);
            int number = attempt;
            plan.timeout().ifPresent(timeout -> loop.after(timeout, () -> timeOut(number)));
        } catch (StepStartException e) {
            // Ctrl-C may have hit the process while it was being made.
            loop.after(SIGNAL_DELAY, () -> failed(StepFailure.of(e.message())));
        } catch (IOException e) {
            failed(StepFailure.of("its folder could not be written: " + e));
        }
    }

    /** Makes a running attempt stop. */
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    private StepAttempt attempt(ExecutorInput executorInput) {
        var environment = new TreeMap<String, String>();
        plan.container().env().forEach(variable -> environment.put(variable.name(), variable.value()));
        plan.retry().ifPresent(retry -> environment.put("KFP_RETRY_INDEX", Integer.toString(attempt - 1)));
        return new StepAttempt(
                path,
                attempt,
                plan.container(),
                executorInput.arguments(plan.container()),
                environment,
                folder.path(),
                folder.log());
    }

    private void timeOut(int number) {
        if (running != null && number == attempt) {
            timedOut = true;
            running.stop();
        }
    }

    private void exited(int status) {
        running = null;
        loop.ended(this);
        if (loop.isStopping()) {
            return;
        }
        if (INTERRUPTED.contains(status) && !timedOut) {
            // Ctrl-C reaches every process of the terminal, and the step may be the quicker one to react.
            loop.after(SIGNAL_DELAY, () -> judge(status));
        } else {
            judge(status);
        }
    }

    private void judge(int status) {
        if (timedOut) {
            failed(failure("took longer than " + seconds(plan.timeout()), OptionalInt.empty()));
        } else if (status != 0) {
            failed(failure("ended with exit status " + status, OptionalInt.of(status)));
        } else {
            readOutputs();
        }
    }

    private void readOutputs() {
        Values values;
        try {
            values = ExecutorOutput.read(outputs, Objects.requireNonNull(places));
        } catch (ValueException e) {
            failed(failure(e.message(), OptionalInt.empty()));
            return;
        }
        ending.succeeded(values);
    }

    private void failed(StepFailure failure) {
        var policy = plan.retry();
        if (policy.isPresent() && attempt <= policy.get().maxRetryCount()) {
            Duration delay = Backoff.before(policy.get(), attempt);
            loop.emit(new TaskRetrying(loop.now(), path, attempt, failure, delay));
            loop.after(delay, () -> loop.enqueue(this));
        } else {
            ending.failed(failure);
        }
    }

    private StepFailure failure(String reason, OptionalInt exitStatus) {
        List<String> end;
        try {
            end = LogTail.of(folder.log(), Integer.MAX_VALUE);
        } catch (IOException e) {
            end = List.of("(the log cannot be read: " + e + ")");
        }
        List<String> tail = end.subList(Math.max(0, end.size() - TAIL_LINES), end.size());
        return new StepFailure(reason, LastError.of(end), exitStatus, tail, Optional.of(folder.log()));
    }

    private static String seconds(Optional<Duration> timeout) {
        return timeout.map(Duration::toSeconds).orElse(0L) + " s";
    }
}
