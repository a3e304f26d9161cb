// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.util.Optional;
import java.util.Set;

/**
 * Which runs a list has.
 *
 * @param states the states; none: all
 * @param pipeline only of this pipeline
 * @param limit at most so many
 */
public record RunFilter(Set<StoredState> states, Optional<String> pipeline, int limit) {

    /** All runs. */
    public static final RunFilter ALL = new RunFilter(Set.of(), Optional.empty(), Integer.MAX_VALUE);

    /** Copies the set. */
    public RunFilter {
        states = Set.copyOf(states);
    }

    public boolean takes(RunSummary run) {
        return (states.isEmpty() || states.contains(run.state()))
                && pipeline.map(run.pipeline()::equals).orElse(true);
    }
}
