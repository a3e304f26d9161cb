// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.schedule.RunLoop;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.run.RunResult;
import java.util.function.Consumer;
import java.util.function.Function;

/** A run that can be resumed. */
public final class Continuation {

    private final Resumption resumption;
    private final Function<Consumer<RunLoop>, RunResult> work;

    Continuation(Resumption resumption, Function<Consumer<RunLoop>, RunResult> work) {
        this.resumption = resumption;
        this.work = work;
    }

    /** The fates of its steps, and the reasons. */
    public Resumption resumption() {
        return resumption;
    }

    /**
     * Resumes the run and waits for its end.
     *
     * @throws dev.kfp4j.local.run.RunRefusedException if it cannot be resumed
     */
    public RunResult run() {
        return work.apply(loop -> {});
    }

    /**
     * Resumes the run and does not wait for its end.
     *
     * @throws dev.kfp4j.local.run.RunRefusedException if it cannot be resumed
     */
    public LocalRun start() {
        return LocalRun.start(work);
    }
}
