// SPDX-License-Identifier: Apache-2.0
/** What is known of all runs, in one SQLite file that is true at every moment. Depends on {@code run} and {@code memory}. */
@NullMarked
package dev.kfp4j.local.internal.store;

import org.jspecify.annotations.NullMarked;
