// SPDX-License-Identifier: Apache-2.0
/** What steps printed, read while they may still run. */
@NullMarked
package dev.kfp4j.cli.logs;

import org.jspecify.annotations.NullMarked;
