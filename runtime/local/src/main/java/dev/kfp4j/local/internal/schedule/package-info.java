// SPDX-License-Identifier: Apache-2.0
/** Decides which tasks run when: the run loop, graphs, loops, exit handlers, retries. */
@NullMarked
package dev.kfp4j.local.internal.schedule;

import org.jspecify.annotations.NullMarked;
