// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.container;

import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.logs.LoggedProcess;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.values.StepView;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A container, and the client program that waits for it. */
final class ContainerStep implements RunningStep {

    private static final int ENGINE_FAILED = 125;
    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;
    private static final int KILLED = 128 + 9;

    private static final long POLL_MILLIS = 200;

    /** After this many attempts the client is killed; the watchdog removes a container that still appears. */
    private static final int TRIES = 25;

    private final ContainerEngine engine;
    private final String name;
    private final Process client;
    private final ContainerView view;
    private final StepDemand demand;
    private final Duration grace;
    private boolean stopping;
    private volatile boolean ended;
    private volatile @Nullable String reason;

    /**
     * @param engine the engine
     * @param name the name of the container
     * @param client the client program, which ends with the container
     * @param view the step's view of files
     * @param demand its limits
     * @param grace the time to stop before it is killed
     */
    ContainerStep(
            ContainerEngine engine,
            String name,
            Process client,
            ContainerView view,
            StepDemand demand,
            Duration grace) {
        this.engine = engine;
        this.name = name;
        this.client = client;
        this.view = view;
        this.demand = demand;
        this.grace = grace;
    }

    /** Starts to watch the container. */
    void watch(BoundedLog log, IntConsumer whenEnded) {
        LoggedProcess.watch(client, log, () -> {}, status -> whenEnded.accept(concluded(status)));
    }

    @Override
    public StepView view() {
        return view;
    }

    @Override
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public synchronized void stop() {
        if (stopping || ended) {
            return;
        }
        stopping = true;
        var stopper = new Thread(this::stopAndRemove, "stop-" + name);
        stopper.setDaemon(true);
        stopper.start();
    }

    @Override
    public void kill() {
        stop();
        var killer = new Thread(() -> engine.quietly("kill", name), "kill-" + name);
        killer.setDaemon(true);
        killer.start();
    }

    private int concluded(int status) {
        ended = true;
        if (status == 0) {
            try {
                view.collect();
            } catch (IOException e) {
                reason = "has an executor output that cannot be copied: " + e;
                return 1;
            }
        } else if (!isStopping()) {
            reason = reasonOf(status);
        }
        return status;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private @Nullable String reasonOf(int status) {
        return switch (status) {
            case ENGINE_FAILED -> engine.program() + " could not run its container (exit status 125)";
            case NOT_EXECUTABLE -> "could not start: its program cannot be executed (exit status 126)";
            case NOT_FOUND -> "could not start: its image has no such program (exit status 127)";
            case KILLED ->
                demand.memoryLimitText()
                        .map(limit -> "exceeded its memory limit of " + limit + " and was killed (exit status 137)")
                        .orElse(null);
            default -> null;
        };
    }

    /** The container may not exist yet, or not completely. */
    private void stopAndRemove() {
        try {
            for (int i = 0; i < TRIES && client.isAlive(); i++) {
                engine.quietly("stop", "-t", Long.toString(grace.toSeconds()), name);
                engine.quietly("rm", "-f", name);
                var unused = client.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // No other code has this thread, so none can interrupt it.
            throw new IllegalStateException(e);
        } finally {
            client.destroyForcibly();
        }
    }
}
