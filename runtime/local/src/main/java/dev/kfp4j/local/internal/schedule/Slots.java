// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.settings.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * The slots of a run, in which its steps run: decides which steps start, and which loops begin an iteration. Used by
 * the loop's thread.
 */
final class Slots {

    private final int parallelism;
    private final Admission admission;
    private final Queue<StepRun> ready = new ArrayDeque<>();
    private final Set<StepRun> running = new LinkedHashSet<>();
    private final StepsInFlight inFlight = new StepsInFlight();
    private final Deque<LoopRun> loops = new ArrayDeque<>();

    /**
     * @param parallelism the number of slots
     * @param budget the CPU and memory that the running steps may request together
     */
    Slots(int parallelism, Budget budget) {
        this.parallelism = parallelism;
        this.admission = new Admission(budget);
    }

    /** Queues a step, which runs when a slot is free. */
    void enqueue(StepRun step) {
        ready.add(step);
    }

    /** A step takes a slot. */
    void take(StepRun step) {
        if (running.add(step)) {
            admission.enter(step.demand());
        }
    }

    /** A step frees its slot, if it has one. */
    void free(StepRun step) {
        if (running.remove(step)) {
            admission.leave(step.demand());
        }
    }

    /** Whether this step may run. If not, an identical step is running, and this one is queued again after its end. */
    boolean claim(StepRun step, Digest key) {
        return inFlight.claim(step, key);
    }

    /** The step with the claim has ended. */
    void release(Digest key) {
        inFlight.release(key).forEach(this::enqueue);
    }

    /** Lets a loop begin iterations whenever a slot is free and no step is ready for it. */
    void feedFrom(LoopRun loop) {
        if (loop.hasRoom() && !loop.isFeeding()) {
            loop.setFeeding(true);
            loops.push(loop);
        }
    }

    /** Runs the ready steps that there are slots and resources for. */
    void runReady() {
        while (running.size() < parallelism
                && !ready.isEmpty()
                && admission.admits(ready.element().demand())) {
            ready.remove().run();
        }
    }

    /**
     * Begins an iteration of the innermost loop, if a slot is free and no step is ready for it.
     *
     * @param atWork the number of tasks that workers have not finished: iterations that only import files take no slot
     * @return whether an iteration has begun
     */
    boolean feed(int atWork) {
        while (ready.isEmpty() && running.size() < parallelism && atWork < 2 * parallelism && !loops.isEmpty()) {
            LoopRun loop = loops.element();
            if (loop.hasRoom()) {
                loop.beginNext();
                return true;
            }
            loop.setFeeding(false);
            loops.remove(loop);
        }
        return false;
    }

    /** Whether no step is running. */
    boolean areFree() {
        return running.isEmpty();
    }

    /** Ends the running steps without waiting for them. */
    void abandon() {
        List.copyOf(running).forEach(StepRun::abandon);
    }
}
