// SPDX-License-Identifier: Apache-2.0
/** Options that commands share, and the readers of their values. */
@NullMarked
package dev.kfp4j.cli.options;

import org.jspecify.annotations.NullMarked;
