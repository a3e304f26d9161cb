// SPDX-License-Identifier: Apache-2.0
/** What a build tells the processor with {@code -Akfp4j...}. Depends on {@code diagnostic} and {@code javac}'s places. */
@NullMarked
package dev.kfp4j.processor.options;

import org.jspecify.annotations.NullMarked;
