// SPDX-License-Identifier: Apache-2.0
/**
 * A pipeline as a graph of tasks: values, tasks, regions, and the scopes that a body's variables live in. No compiler
 * types. Depends on {@code component}, {@code diagnostic}'s source references and the manifest's JSON values.
 */
@NullMarked
package dev.kfp4j.processor.pipeline;

import org.jspecify.annotations.NullMarked;
