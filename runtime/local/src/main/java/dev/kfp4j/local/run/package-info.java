// SPDX-License-Identifier: Apache-2.0
/** A run as its users see it: events, states, results, values. */
@NullMarked
package dev.kfp4j.local.run;

import org.jspecify.annotations.NullMarked;
