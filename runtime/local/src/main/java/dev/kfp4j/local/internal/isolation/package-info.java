// SPDX-License-Identifier: Apache-2.0
/** Selects the runner of each step. */
@NullMarked
package dev.kfp4j.local.internal.isolation;

import org.jspecify.annotations.NullMarked;
