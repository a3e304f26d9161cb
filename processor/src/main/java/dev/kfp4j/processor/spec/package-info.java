// SPDX-License-Identifier: Apache-2.0
/**
 * The back end: translates the pipeline model into the records of the manifest. It routes values across the borders
 * of sub-graphs and chooses the names.
 */
@NullMarked
package dev.kfp4j.processor.spec;

import org.jspecify.annotations.NullMarked;
