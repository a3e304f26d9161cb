// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Origin;
import java.time.Instant;

/**
 * A step of a run whose turn came, with all that its outcome depends on.
 *
 * @param task which it was
 * @param pipeline the name of its pipeline
 * @param component the key of its component, such as {@code comp-train}
 * @param at when its turn came
 * @param key what its outcome depends on
 */
public record KeyedStep(Origin task, String pipeline, String component, Instant at, StepKey key) {}
