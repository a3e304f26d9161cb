// SPDX-License-Identifier: Apache-2.0
/**
 * From the graph model to the manifest's records: what crosses the borders of sub-graphs, and, last of all, names.
 * Depends on {@code pipeline}, {@code component} and the manifest.
 */
@NullMarked
package dev.kfp4j.processor.ir;

import org.jspecify.annotations.NullMarked;
