// SPDX-License-Identifier: Apache-2.0
/**
 * The command lines of container components: the template language in which they are written, and KFP's placeholders,
 * which it becomes. Depends on {@code diagnostic} and the manifest's JSON alone.
 */
@NullMarked
package dev.kfp4j.processor.container;

import org.jspecify.annotations.NullMarked;
