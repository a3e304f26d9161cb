// SPDX-License-Identifier: Apache-2.0
/** What steps print, kept within bounds. Depends on nothing. */
@NullMarked
package dev.kfp4j.local.internal.runner.logs;

import org.jspecify.annotations.NullMarked;
