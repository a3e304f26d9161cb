// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.util.Optional;
import java.util.Set;

/**
 * Selects the runs of a list.
 *
 * @param states the states; none: all
 * @param pipeline only runs of this pipeline
 * @param limit the maximum number of runs
 */
public record RunFilter(Set<StoredState> states, Optional<String> pipeline, int limit) {

    /** All runs. */
    public static final RunFilter ALL = new RunFilter(Set.of(), Optional.empty(), Integer.MAX_VALUE);

    public RunFilter {
        states = Set.copyOf(states);
    }

    public boolean takes(RunSummary run) {
        return (states.isEmpty() || states.contains(run.state()))
                && pipeline.map(run.pipeline()::equals).orElse(true);
    }
}
