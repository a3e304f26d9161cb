// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attempt of a step.
 *
 * @param number 1 for the first
 * @param started when it started
 * @param finished when it ended; none while it runs, or where its engine was killed
 * @param exitStatus its process's exit status, where that is not 0
 * @param reason why it failed
 */
public record StoredAttempt(
        int number, Instant started, Optional<Instant> finished, OptionalInt exitStatus, Optional<String> reason) {}
