// SPDX-License-Identifier: Apache-2.0
/** Removes runs, and what no run needs. Depends on {@code store} and {@code artifact}. */
@NullMarked
package dev.kfp4j.local.internal.gc;

import org.jspecify.annotations.NullMarked;
