// SPDX-License-Identifier: Apache-2.0
/** The model of a pipeline: a graph of tasks, values, regions and scopes. No compiler types. */
@NullMarked
package dev.kfp4j.processor.pipeline;

import org.jspecify.annotations.NullMarked;
