// SPDX-License-Identifier: Apache-2.0
/** Ends the processes of steps when the engine is gone. */
@NullMarked
package dev.kfp4j.local.internal.runner.watch;

import org.jspecify.annotations.NullMarked;
