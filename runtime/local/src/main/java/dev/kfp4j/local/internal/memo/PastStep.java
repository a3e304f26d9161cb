// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.Values;
import java.time.Instant;

/**
 * A step that has succeeded.
 *
 * @param origin the step and its run
 * @param finished the time of its end
 * @param outputs its outputs
 */
public record PastStep(Origin origin, Instant finished, Values outputs) {}
