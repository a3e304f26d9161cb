// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attempt of a step.
 *
 * @param number 1 for the first
 * @param started the time of its start
 * @param finished the time of its end; empty while it runs, or if its engine was killed
 * @param exitStatus the exit status of its process, if not 0
 * @param reason the reason, if it failed
 */
public record StoredAttempt(
        int number, Instant started, Optional<Instant> finished, OptionalInt exitStatus, Optional<String> reason) {}
