// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class CacheKeyWithoutCache {
    @Pipeline
    static void flow() {
        task(() -> flip()).cache(false).cacheKey("k").run();
        // ERROR KFP4J-225 col 49: cacheKey(...) has no effect on a task whose cache is off | remove cacheKey(...), or turn the cache on
    }
}
