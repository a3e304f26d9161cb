// SPDX-License-Identifier: Apache-2.0
/** Removes old runs, and artifacts that no run needs. */
@NullMarked
package dev.kfp4j.local.internal.gc;

import org.jspecify.annotations.NullMarked;
