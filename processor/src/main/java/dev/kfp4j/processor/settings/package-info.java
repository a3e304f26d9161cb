// SPDX-License-Identifier: Apache-2.0
/**
 * What the settings of Kubernetes mean and which values they can have, wherever they are written: in the options of a
 * task, or in an annotation of a component or a pipeline. Depends on {@code pipeline} and {@code component}.
 */
@NullMarked
package dev.kfp4j.processor.settings;

import org.jspecify.annotations.NullMarked;
