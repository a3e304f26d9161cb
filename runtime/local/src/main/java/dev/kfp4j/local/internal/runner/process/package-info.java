// SPDX-License-Identifier: Apache-2.0
/** Runs each step in a process. */
@NullMarked
package dev.kfp4j.local.internal.runner.process;

import org.jspecify.annotations.NullMarked;
