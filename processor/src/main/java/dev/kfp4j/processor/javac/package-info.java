// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that touches the running compiler: finds javac below a wrapped environment, listens for attributed
 * classes, and reports messages at places in the sources.
 */
@NullMarked
package dev.kfp4j.processor.javac;

import org.jspecify.annotations.NullMarked;
