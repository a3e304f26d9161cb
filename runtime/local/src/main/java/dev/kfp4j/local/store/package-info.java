// SPDX-License-Identifier: Apache-2.0
/** Runs, attempts and artifacts as the store keeps them. */
@NullMarked
package dev.kfp4j.local.store;

import org.jspecify.annotations.NullMarked;
