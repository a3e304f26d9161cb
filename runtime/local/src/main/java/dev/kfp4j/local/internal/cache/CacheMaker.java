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
 * @param settings how far it remembers
 * @param clock tells how old something is
 */
public record CacheMaker(CacheSettings settings, Clock clock) implements MemoMaker {

    @Override
    public StepMemo make(StepHistory history, ArtifactKeeper artifacts, StepRunner runner) {
        return new StepCache(history, artifacts, runner, settings, clock);
    }
}
