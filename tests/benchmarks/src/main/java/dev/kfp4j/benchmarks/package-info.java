// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarks of kfp4j and its peers, in turn on the same machine. Each class with a {@code main} is one benchmark;
 * docs/benchmarks.md has the commands and the results.
 */
@NullMarked
package dev.kfp4j.benchmarks;

import org.jspecify.annotations.NullMarked;
