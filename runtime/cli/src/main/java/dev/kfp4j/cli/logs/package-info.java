// SPDX-License-Identifier: Apache-2.0
/** Reads the logs of steps, also while the steps run. */
@NullMarked
package dev.kfp4j.cli.logs;

import org.jspecify.annotations.NullMarked;
