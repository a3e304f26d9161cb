// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.store.RunRecord;
import dev.kfp4j.local.store.StoreException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Polls the store for a request to cancel the run. */
final class CancelWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(250);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(CancelWatch::thread);

    /**
     * @param record the record of the run
     * @param cancel called when there is a request, perhaps more than once
     */
    CancelWatch(RunRecord record, Runnable cancel) {
        var unused = timer.scheduleWithFixedDelay(
                () -> look(record, cancel), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(RunRecord record, Runnable cancel) {
        try {
            if (record.isCancelRequested()) {
                cancel.run();
                timer.shutdown();
            }
        } catch (StoreException e) {
            // The run itself will report the failure of the store.
            timer.shutdown();
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "kfp4j-cancel-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
