// SPDX-License-Identifier: Apache-2.0
/** Keeps all runs in one SQLite file that is true at every moment. */
@NullMarked
package dev.kfp4j.local.internal.store;

import org.jspecify.annotations.NullMarked;
