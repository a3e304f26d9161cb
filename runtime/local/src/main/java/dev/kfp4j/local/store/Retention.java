// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Selects the runs to remove: those that both limits allow to remove. Without any limit no run is removed, and a
 * running one never is.
 *
 * @param keep the number of the newest runs to keep
 * @param before removes only runs that started before this time
 */
public record Retention(OptionalInt keep, Optional<Instant> before) {

    public List<RunSummary> gone(List<RunSummary> newestFirst) {
        if (keep.isEmpty() && before.isEmpty()) {
            return List.of();
        }
        return IntStream.range(Math.min(keep.orElse(0), newestFirst.size()), newestFirst.size())
                .mapToObj(newestFirst::get)
                .filter(run -> run.state() != StoredState.RUNNING)
                .filter(run -> before.isEmpty() || run.started().isBefore(before.get()))
                .toList();
    }
}
