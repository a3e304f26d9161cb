// SPDX-License-Identifier: Apache-2.0
/** The {@code kfp4j} program. */
@NullMarked
package dev.kfp4j.cli;

import org.jspecify.annotations.NullMarked;
