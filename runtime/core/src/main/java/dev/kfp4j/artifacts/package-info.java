// SPDX-License-Identifier: Apache-2.0
/** Artifacts: files with metadata that steps hand on. Depends on the JDK and the annotations. */
@NullMarked
package dev.kfp4j.artifacts;

import org.jspecify.annotations.NullMarked;
