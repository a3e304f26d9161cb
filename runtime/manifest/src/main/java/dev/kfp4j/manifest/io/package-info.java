// SPDX-License-Identifier: Apache-2.0
/** Reads and writes manifests. No other package uses Jackson. */
@NullMarked
package dev.kfp4j.manifest.io;

import org.jspecify.annotations.NullMarked;
