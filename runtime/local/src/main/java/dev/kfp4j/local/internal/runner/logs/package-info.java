// SPDX-License-Identifier: Apache-2.0
/** Writes the logs of steps: bounded in size, secrets masked. */
@NullMarked
package dev.kfp4j.local.internal.runner.logs;

import org.jspecify.annotations.NullMarked;
