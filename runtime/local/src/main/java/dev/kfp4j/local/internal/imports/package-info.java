// SPDX-License-Identifier: Apache-2.0
/** How what lies outside becomes an artifact of a run. Depends on {@code values}, {@code run}. */
@NullMarked
package dev.kfp4j.local.internal.imports;

import org.jspecify.annotations.NullMarked;
