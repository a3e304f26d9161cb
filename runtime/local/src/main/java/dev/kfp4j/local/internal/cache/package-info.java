// SPDX-License-Identifier: Apache-2.0
/** Steps that need not run again: what their outcome depends on, and who did the same before. */
@NullMarked
package dev.kfp4j.local.internal.cache;

import org.jspecify.annotations.NullMarked;
