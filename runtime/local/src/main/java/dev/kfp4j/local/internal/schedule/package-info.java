// SPDX-License-Identifier: Apache-2.0
/** Who runs when: the state of each graph and the loop that drives a run. Depends on all packages below it. */
@NullMarked
package dev.kfp4j.local.internal.schedule;

import org.jspecify.annotations.NullMarked;
