// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.settings.Budget;

/**
 * Decides whether the next step may start beside the running ones. A step that does not fit holds up those behind it,
 * so every step gets its turn, however large it is. One that exceeds the whole budget runs alone. Used by one thread.
 */
final class Admission {

    private final Budget budget;
    private long milliCpus;
    private long bytes;
    private int running;

    public Admission(Budget budget) {
        this.budget = budget;
    }

    /** Whether a step may start now. */
    public boolean admits(StepDemand demand) {
        return running == 0
                || (demand.milliCpus() <= budget.milliCpus() - milliCpus && demand.bytes() <= budget.bytes() - bytes);
    }

    /** A step starts. */
    public void enter(StepDemand demand) {
        running++;
        milliCpus += demand.milliCpus();
        bytes += demand.bytes();
    }

    /** A step that has started has ended. */
    public void leave(StepDemand demand) {
        running--;
        milliCpus -= demand.milliCpus();
        bytes -= demand.bytes();
    }
}
