// SPDX-License-Identifier: Apache-2.0
/** The entry of the compiler: annotation-processing rounds, and the order of the stages. */
@NullMarked
package dev.kfp4j.processor;

import org.jspecify.annotations.NullMarked;
