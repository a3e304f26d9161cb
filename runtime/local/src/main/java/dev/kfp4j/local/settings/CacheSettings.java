// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * The settings of the cache.
 *
 * @param isOn whether identical steps share their outputs; each task can opt out
 * @param longest the maximum age of outputs that are reused, if limited
 */
public record CacheSettings(boolean isOn, Optional<Duration> longest) {
    /** On, without a maximum age. */
    public static final CacheSettings ON = new CacheSettings(true, Optional.empty());

    /** Off: every step runs, and no other step reuses its outputs. */
    public static final CacheSettings OFF = new CacheSettings(false, Optional.empty());
}
