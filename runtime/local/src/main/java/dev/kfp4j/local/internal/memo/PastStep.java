// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.Values;
import java.time.Instant;

/**
 * A step that ended well at some time.
 *
 * @param origin which it was
 * @param finished when it ended
 * @param outputs what it gave
 */
public record PastStep(Origin origin, Instant finished, Values outputs) {}
