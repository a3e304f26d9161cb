// SPDX-License-Identifier: Apache-2.0
/** Reads and writes manifests; the only place that knows Jackson. Depends on the other packages. */
@NullMarked
package dev.kfp4j.manifest.io;

import org.jspecify.annotations.NullMarked;
