// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The actions of one thread: an agenda of its own, signals of other threads, timers, and the results of slow tasks,
 * which run on workers. Only {@link #signal} may be called from other threads.
 */
final class EventLoop implements AutoCloseable {

    private final Queue<Runnable> agenda = new ArrayDeque<>();
    private final BlockingQueue<Runnable> signals = new LinkedBlockingQueue<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));
    private final ExecutorService workers = Executors.newCachedThreadPool(EventLoop::worker);
    private int atWork;

    private record Timer(long due, Runnable action) {}

    /** Adds an action to the agenda, which runs before the next signal. */
    void soon(Runnable action) {
        agenda.add(action);
    }

    /** Adds an action; from any thread. */
    void signal(Runnable action) {
        signals.add(action);
    }

    /** Adds an action that runs after a delay. */
    void after(Duration delay, Runnable action) {
        timers.add(new Timer(System.nanoTime() + delay.toNanos(), action));
    }

    /** Runs a slow task on a worker; the action that it returns then runs on the loop's thread. */
    void work(Supplier<Runnable> task) {
        atWork++;
        workers.execute(() -> {
            try {
                Runnable next = task.get();
                signal(() -> {
                    atWork--;
                    next.run();
                });
            } catch (RuntimeException | Error e) {
                signal(() -> {
                    throw e;
                });
            }
        });
    }

    private static Thread worker(Runnable task) {
        var thread = new Thread(task, "kfp4j-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** The number of tasks that workers have not finished. */
    int atWork() {
        return atWork;
    }

    /** Runs the agenda, and the actions that these actions add to it. */
    void runAgenda() {
        while (!agenda.isEmpty()) {
            agenda.remove().run();
        }
    }

    boolean hasAgenda() {
        return !agenda.isEmpty();
    }

    /** Whether no worker, timer or signal will bring another action. */
    boolean isIdle() {
        return timers.isEmpty() && atWork == 0 && signals.isEmpty();
    }

    /** Waits for the next signal or timer. */
    Runnable next() throws InterruptedException {
        Timer timer = timers.peek();
        if (timer == null) {
            return signals.take();
        }
        Runnable signal = signals.poll(timer.due() - System.nanoTime(), TimeUnit.NANOSECONDS);
        return signal != null ? signal : timers.remove().action();
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
