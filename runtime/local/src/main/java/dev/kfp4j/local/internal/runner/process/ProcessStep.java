// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import dev.kfp4j.local.internal.folder.LastError;
import dev.kfp4j.local.internal.folder.LogTail;
import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.logs.LoggedProcess;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** A process with all its descendants. */
final class ProcessStep implements RunningStep {

    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final StepDemand demand;
    private final Path file;
    private final Duration grace;
    private final IntConsumer whenEnded;
    private final CountDownLatch logged = new CountDownLatch(1);
    private boolean stopping;
    private boolean ended;

    /**
     * @param process the process
     * @param demand its limits
     * @param file its log
     * @param grace the time to stop before it is killed
     * @param whenEnded receives its exit status
     */
    ProcessStep(Process process, StepDemand demand, Path file, Duration grace, IntConsumer whenEnded) {
        this.process = process;
        this.demand = demand;
        this.file = file;
        this.grace = grace;
        this.whenEnded = whenEnded;
    }

    /**
     * Starts to watch the process.
     *
     * @param log receives its output
     * @param cleaning kills processes that it has left behind
     */
    void watch(BoundedLog log, Runnable cleaning) {
        LoggedProcess.watch(process, log, cleaning, this::exited);
    }

    /** The heap is smaller than the limit, so that the JVM reports a shortage before the system reacts. */
    @Override
    public Optional<String> reason() {
        if (demand.memoryLimitText().isEmpty() || process.isAlive() || process.exitValue() == 0) {
            return Optional.empty();
        }
        try {
            return LastError.of(LogTail.of(file, Integer.MAX_VALUE))
                    .filter(error -> error.startsWith("OutOfMemoryError"))
                    .map(error -> "exceeded its memory limit of "
                            + demand.memoryLimitText().get() + " (its heap may use three quarters of it)");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void stop() {
        if (stopping || ended) {
            return;
        }
        stopping = true;
        var stopper = new Thread(this::stopTree, "stop-process-" + process.pid());
        stopper.setDaemon(true);
        stopper.start();
    }

    @Override
    public void kill() {
        // Descendants are found through their parents, so they are listed while those live.
        List<ProcessHandle> tree = process.descendants().toList();
        stop();
        tree.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void exited(int status) {
        synchronized (this) {
            logged.countDown();
            if (stopping) {
                return;
            }
            ended = true;
        }
        whenEnded.accept(status);
    }

    private void stopTree() {
        try {
            // Descendants are found through their parents, so they are listed while those live.
            Set<ProcessHandle> tree = new LinkedHashSet<>();
            process.descendants().forEach(tree::add);
            tree.add(process.toHandle());
            tree.forEach(ProcessHandle::destroy);
            if (!allEnded(tree, grace)) {
                Set.copyOf(tree).forEach(member -> member.descendants().forEach(tree::add));
                tree.forEach(ProcessHandle::destroyForcibly);
                allEnded(tree, grace);
            }
            int status = process.waitFor();
            logged.await();
            whenEnded.accept(status);
        } catch (InterruptedException e) {
            // No other code has this thread, so none can interrupt it.
            throw new IllegalStateException(e);
        }
    }

    private static boolean allEnded(Set<ProcessHandle> tree, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (tree.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return true;
    }
}
