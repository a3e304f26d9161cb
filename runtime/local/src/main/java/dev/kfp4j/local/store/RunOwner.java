// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that runs a run.
 *
 * @param pid its id, which a later process may reuse
 * @param started the time of its start, which distinguishes it from a later process
 */
public record RunOwner(long pid, Optional<Instant> started) {

    /** Some systems compute the start from their clock, which may be adjusted. */
    private static final Duration CLOCK_WAS_SET = Duration.ofSeconds(30);

    /** Returns this process. */
    public static RunOwner current() {
        return of(ProcessHandle.current());
    }

    private static RunOwner of(ProcessHandle process) {
        return new RunOwner(process.pid(), process.info().startInstant());
    }

    /** Whether the process is still alive. */
    public boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(RunOwner::of)
                .filter(this::isSame)
                .isPresent();
    }

    private boolean isSame(RunOwner other) {
        if (started.isEmpty() || other.started.isEmpty()) {
            return true;
        }
        return Duration.between(started.get(), other.started.get()).abs().compareTo(CLOCK_WAS_SET) < 0;
    }
}
