// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.process;

import dev.kfp4j.local.step.RunningStep;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process with all that it starts. */
final class ProcessStep implements RunningStep {

    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final Duration grace;
    private final CompletableFuture<Integer> exitStatus = new CompletableFuture<>();
    private boolean stopping;

    /**
     * Makes it.
     *
     * @param process the process
     * @param grace how long it may take to stop when asked to
     */
    ProcessStep(Process process, Duration grace) {
        this.process = process;
        this.grace = grace;
        process.onExit().thenAccept(this::exited);
    }

    @Override
    public CompletableFuture<Integer> exitStatus() {
        return exitStatus;
    }

    @Override
    public synchronized void stop() {
        if (stopping || exitStatus.isDone()) {
            return;
        }
        stopping = true;
        var stopper = new Thread(this::stopTree, "stop-process-" + process.pid());
        stopper.setDaemon(true);
        stopper.start();
    }

    private synchronized void exited(Process ended) {
        if (!stopping) {
            exitStatus.complete(ended.exitValue());
        }
    }

    private void stopTree() {
        try {
            // Descendants are found through their parents, so they are listed while those still live.
            Set<ProcessHandle> tree = new LinkedHashSet<>();
            process.descendants().forEach(tree::add);
            tree.add(process.toHandle());
            tree.forEach(ProcessHandle::destroy);
            if (!ended(tree, grace)) {
                Set.copyOf(tree).forEach(member -> member.descendants().forEach(tree::add));
                tree.forEach(ProcessHandle::destroyForcibly);
                ended(tree, grace);
            }
            exitStatus.complete(process.waitFor());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            exitStatus.completeExceptionally(e);
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(Set<ProcessHandle> tree, Duration within) throws InterruptedException {
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
