// SPDX-License-Identifier: Apache-2.0
/** A run's folder, laid out for people, every file written whole. Depends on {@code run}. */
@NullMarked
package dev.kfp4j.local.internal.folder;

import org.jspecify.annotations.NullMarked;
