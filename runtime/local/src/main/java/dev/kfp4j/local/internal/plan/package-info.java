// SPDX-License-Identifier: Apache-2.0
/** Turns a manifest into the plan of a run, or refuses it with all reasons. Reads no files and starts no processes. */
@NullMarked
package dev.kfp4j.local.internal.plan;

import org.jspecify.annotations.NullMarked;
