// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;

/**
 * All that a step's outcome depends on. Two calls with the same digest would do the same.
 *
 * @param digest of the parts
 * @param parts what it depends on, by kind, for people who ask why a step ran again
 * @param isShared whether other tasks and runs may be given its outputs: whether caching is on for it
 */
public record StepKey(Digest digest, JsonObject parts, boolean isShared) {}
