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
 * @param pipeline its pipeline's name
 * @param state how far it has come
 * @param folder its folder
 * @param started when it started
 * @param finished when it ended
 * @param steps how many steps it has as far as is known
 * @param done how many of them ended well
 * @param failed how many of them failed
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

    /** How long it took, or has taken; none where its engine was killed. */
    public Optional<Duration> duration(Instant now) {
        if (state == StoredState.INTERRUPTED) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(started, finished.orElse(now)));
    }
}
