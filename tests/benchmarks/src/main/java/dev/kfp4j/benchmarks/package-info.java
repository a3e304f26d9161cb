// SPDX-License-Identifier: Apache-2.0
/**
 * What kfp4j costs, beside its peers, in the same minutes on the same machine. Each class with a {@code main} is one
 * measurement; docs/benchmarks.md has the commands and what they gave.
 */
@NullMarked
package dev.kfp4j.benchmarks;

import org.jspecify.annotations.NullMarked;
