// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.MemoMaker;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.settings.CacheSettings;
import java.time.Clock;

/**
 * Makes the cache of a run.
 *
 * @param settings the settings of the cache
 * @param clock provides the present time, for the age of outputs
 */
public record CacheMaker(CacheSettings settings, Clock clock) implements MemoMaker {

    @Override
    public StepMemo make(StepHistory history, ArtifactKeeper artifacts, StepRunner runner) {
        return new StepCache(history, artifacts, runner, settings, clock);
    }
}
