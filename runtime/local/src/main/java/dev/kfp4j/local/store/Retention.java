// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which runs go: those that are beyond the newest ones and old enough, where both are said. Without either none goes, and a
 * run that is under way never does.
 *
 * @param keep how many of the newest runs stay
 * @param before only runs that started before this time go
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
