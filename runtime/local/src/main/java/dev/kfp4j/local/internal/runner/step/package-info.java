// SPDX-License-Identifier: Apache-2.0
/** How one attempt of a step is started and ends, whatever it runs in. Depends on {@code values}, {@code run}. */
@NullMarked
package dev.kfp4j.local.internal.runner.step;

import org.jspecify.annotations.NullMarked;
