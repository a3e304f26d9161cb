// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run in a list of runs.
 *
 * @param name its name
 * @param pipeline the name of its pipeline
 * @param state its state
 * @param folder its folder
 * @param started the time of its start
 * @param finished the time of its end
 * @param steps the number of its known steps
 * @param done the number of successful steps
 * @param failed the number of failed steps
 */
public record RunSummary(
        String name,
        String pipeline,
        StoredState state,
        Path folder,
        Instant started,
        Optional<Instant> finished,
        int steps,
        int done,
        int failed) {

    /** The duration of the run until its end or now; empty if its engine was killed. */
    public Optional<Duration> duration(Instant now) {
        if (state == StoredState.INTERRUPTED) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(started, finished.orElse(now)));
    }
}
