// SPDX-License-Identifier: Apache-2.0
/** Artifacts: files with metadata that steps hand on. Depends on the annotations and the JSON package. */
@NullMarked
package dev.kfp4j.artifacts;

import org.jspecify.annotations.NullMarked;
