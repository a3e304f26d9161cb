// SPDX-License-Identifier: Apache-2.0
/** The contract between the run loop and the runners of steps. */
@NullMarked
package dev.kfp4j.local.internal.runner.step;

import org.jspecify.annotations.NullMarked;
