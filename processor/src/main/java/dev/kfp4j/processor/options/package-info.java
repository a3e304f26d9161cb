// SPDX-License-Identifier: Apache-2.0
/** The options of the processor: the {@code -Akfp4j...} arguments of the compiler. */
@NullMarked
package dev.kfp4j.processor.options;

import org.jspecify.annotations.NullMarked;
