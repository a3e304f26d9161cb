// SPDX-License-Identifier: Apache-2.0
/**
 * From the typed syntax tree of a pipeline method to the graph model. What is not in the language is refused at its
 * own node; what it knows of the compiler ends here. Depends on {@code pipeline}, {@code component}, {@code javac}.
 */
@NullMarked
package dev.kfp4j.processor.lowering;

import org.jspecify.annotations.NullMarked;
