// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.process;

import dev.kfp4j.local.logs.BoundedLog;
import dev.kfp4j.local.logs.LoggedProcess;
import dev.kfp4j.local.step.RunningStep;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** A process with all that it starts. */
final class ProcessStep implements RunningStep {

    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final Duration grace;
    private final IntConsumer whenEnded;
    private final CountDownLatch logged = new CountDownLatch(1);
    private boolean stopping;
    private boolean ended;

    private ProcessStep(Process process, Duration grace, IntConsumer whenEnded) {
        this.process = process;
        this.grace = grace;
        this.whenEnded = whenEnded;
    }

    /**
     * Watches a process that was started.
     *
     * @param process the process
     * @param log takes what it prints
     * @param cleaning ends what it has left behind
     * @param grace how long it may take to stop when asked to
     * @param whenEnded takes its exit status
     */
    static ProcessStep watch(
            Process process, BoundedLog log, Runnable cleaning, Duration grace, IntConsumer whenEnded) {
        var step = new ProcessStep(process, grace, whenEnded);
        LoggedProcess.watch(process, log, cleaning, step::exited);
        return step;
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
        // Descendants are found through their parents, so they are listed while those still live.
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
            // Descendants are found through their parents, so they are listed while those still live.
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
            // Nobody else knows this thread, so nobody interrupts it.
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
