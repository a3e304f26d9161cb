// SPDX-License-Identifier: Apache-2.0
/**
 * Reads elements, class files and annotations into the models: component methods, the declarations of pipelines, the
 * settings in annotations, and the descriptors of components in jars.
 */
@NullMarked
package dev.kfp4j.processor.reading;

import org.jspecify.annotations.NullMarked;
