// SPDX-License-Identifier: Apache-2.0
/** What whole runs cost in the local engine, beside KFP's own local runner. */
@NullMarked
package dev.kfp4j.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
