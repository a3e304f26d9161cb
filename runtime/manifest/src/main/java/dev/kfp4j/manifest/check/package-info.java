// SPDX-License-Identifier: Apache-2.0
/** Checks the consistency of manifests. */
@NullMarked
package dev.kfp4j.manifest.check;

import org.jspecify.annotations.NullMarked;
