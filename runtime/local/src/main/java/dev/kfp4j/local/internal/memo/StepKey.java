// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;

/**
 * The key of a step: everything that its outcome depends on. Steps with equal digests are identical.
 *
 * @param digest the digest of the parts
 * @param parts the parts by kind, which explain why a step ran again
 * @param isShared whether other tasks may reuse its outputs, that is, whether caching is on for it
 */
public record StepKey(Digest digest, JsonObject parts, boolean isShared) {}
