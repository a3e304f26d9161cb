// SPDX-License-Identifier: Apache-2.0
/** Sees to it that nothing outlives a step or its engine. Depends on nothing. */
@NullMarked
package dev.kfp4j.local.internal.runner.watch;

import org.jspecify.annotations.NullMarked;
