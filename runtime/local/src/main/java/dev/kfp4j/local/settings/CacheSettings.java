// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the engine remembers.
 *
 * @param isOn whether steps may be given what others gave, and others what they gave; each task may still say no
 * @param longest the age above which nobody is given anything, if limited
 */
public record CacheSettings(boolean isOn, Optional<Duration> longest) {
    /** On, without a limit. */
    public static final CacheSettings ON = new CacheSettings(true, Optional.empty());

    /** Off: every step runs, and none is remembered for others. */
    public static final CacheSettings OFF = new CacheSettings(false, Optional.empty());
}
