// SPDX-License-Identifier: Apache-2.0
/** Benchmarks of whole runs in the local engine and in KFP's own local runner. */
@NullMarked
package dev.kfp4j.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
