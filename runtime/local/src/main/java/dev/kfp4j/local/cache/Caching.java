// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.cache;

import dev.kfp4j.local.memory.ArtifactKeeper;
import dev.kfp4j.local.memory.MemoryMaker;
import dev.kfp4j.local.memory.StepHistory;
import dev.kfp4j.local.memory.StepMemory;
import dev.kfp4j.local.step.StepRunner;
import java.time.Clock;

/**
 * Makes the cache of a run.
 *
 * @param settings how far it remembers
 * @param clock tells how old something is
 */
public record Caching(CacheSettings settings, Clock clock) implements MemoryMaker {

    @Override
    public StepMemory make(StepHistory history, ArtifactKeeper artifacts, StepRunner runner) {
        return new StepCache(history, artifacts, runner, settings, clock);
    }
}
