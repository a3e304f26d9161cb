// SPDX-License-Identifier: Apache-2.0
/**
 * The settings of Kubernetes: their meaning and their allowed values, independent of the place where they are
 * written, which is a task option or an annotation.
 */
@NullMarked
package dev.kfp4j.processor.settings;

import org.jspecify.annotations.NullMarked;
