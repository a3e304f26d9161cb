// SPDX-License-Identifier: Apache-2.0
/**
 * The model of components: signatures, inputs and outputs, Java types, and the names of generated classes. Plain
 * data without compiler types.
 */
@NullMarked
package dev.kfp4j.processor.component;

import org.jspecify.annotations.NullMarked;
