// SPDX-License-Identifier: Apache-2.0
/** Runs pipelines on this machine. */
@NullMarked
package dev.kfp4j.local;

import org.jspecify.annotations.NullMarked;
