// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Origin;
import java.time.Instant;

/**
 * A step of a run that became ready, with its key.
 *
 * @param task the step and its run
 * @param pipeline the name of its pipeline
 * @param component the key of its component, such as {@code comp-train}
 * @param at the time when it became ready
 * @param key its key
 */
public record KeyedStep(Origin task, String pipeline, String component, Instant at, StepKey key) {}
