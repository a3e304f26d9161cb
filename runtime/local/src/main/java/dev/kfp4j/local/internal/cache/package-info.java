// SPDX-License-Identifier: Apache-2.0
/** Reuses the outputs of identical steps, and explains why a step ran again. */
@NullMarked
package dev.kfp4j.local.internal.cache;

import org.jspecify.annotations.NullMarked;
