// SPDX-License-Identifier: Apache-2.0
/** Components that the tests' pipelines are made of. */
@NullMarked
package dev.kfp4j.enginetests.steps;

import org.jspecify.annotations.NullMarked;
