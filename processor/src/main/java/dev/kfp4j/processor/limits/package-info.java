// SPDX-License-Identifier: Apache-2.0
/**
 * What the open-source cluster of Kubeflow Pipelines does not do although its schema has it, and what is too large for
 * it: warnings at the construct. Depends on {@code pipeline}, {@code ir}, {@code component}, {@code diagnostic} and the
 * manifest.
 */
@NullMarked
package dev.kfp4j.processor.limits;

import org.jspecify.annotations.NullMarked;
