// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.schedule.RunLoop;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.run.RunResult;
import java.util.function.Consumer;
import java.util.function.Function;

/** A run that can go on. */
public final class Continuation {

    private final Resumption resumption;
    private final Function<Consumer<RunLoop>, RunResult> work;

    Continuation(Resumption resumption, Function<Consumer<RunLoop>, RunResult> work) {
        this.resumption = resumption;
        this.work = work;
    }

    /** What will run again and why. */
    public Resumption resumption() {
        return resumption;
    }

    /**
     * Lets it go on and waits for its end.
     *
     * @throws dev.kfp4j.local.run.RunRefusedException if it cannot go on
     */
    public RunResult run() {
        return work.apply(loop -> {});
    }

    /**
     * Lets it go on and does not wait for its end.
     *
     * @throws dev.kfp4j.local.run.RunRefusedException if it cannot go on
     */
    public LocalRun start() {
        return LocalRun.start(work);
    }
}
