// SPDX-License-Identifier: Apache-2.0
/**
 * Translates the attributed syntax tree of a pipeline method into the pipeline model, and refuses each construct
 * that is not in the language. Syntax trees do not leave this package.
 */
@NullMarked
package dev.kfp4j.processor.lowering;

import org.jspecify.annotations.NullMarked;
