// SPDX-License-Identifier: Apache-2.0
/** Starts and resumes runs: opens the store, plans, and attends a run until it ends. */
@NullMarked
package dev.kfp4j.local.internal.launch;

import org.jspecify.annotations.NullMarked;
