// SPDX-License-Identifier: Apache-2.0
/** The contract between the run loop and the cache, the history of steps and the artifact store. */
@NullMarked
package dev.kfp4j.local.internal.memo;

import org.jspecify.annotations.NullMarked;
