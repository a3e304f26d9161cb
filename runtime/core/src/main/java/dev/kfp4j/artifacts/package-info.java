// SPDX-License-Identifier: Apache-2.0
/** Artifacts: files and folders with metadata that steps produce and read. */
@NullMarked
package dev.kfp4j.artifacts;

import org.jspecify.annotations.NullMarked;
