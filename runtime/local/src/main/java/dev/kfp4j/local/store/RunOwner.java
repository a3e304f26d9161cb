// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that runs a run.
 *
 * @param pid its id, which another process may have later
 * @param started when it started, which that one has not
 */
public record RunOwner(long pid, Optional<Instant> started) {

    /** Systems reckon the start from their clock, which is set now and then. */
    private static final Duration CLOCK_WAS_SET = Duration.ofSeconds(30);

    /** This process. */
    public static RunOwner current() {
        return of(ProcessHandle.current());
    }

    private static RunOwner of(ProcessHandle process) {
        return new RunOwner(process.pid(), process.info().startInstant());
    }

    /** Whether it still runs. */
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
