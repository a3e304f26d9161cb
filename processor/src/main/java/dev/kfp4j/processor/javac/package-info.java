// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that touches the compiler we run in: finding javac below a wrapped environment, hearing when it has
 * attributed a class, places in sources and printing messages there. Depends on {@code diagnostic} only.
 */
@NullMarked
package dev.kfp4j.processor.javac;

import org.jspecify.annotations.NullMarked;
