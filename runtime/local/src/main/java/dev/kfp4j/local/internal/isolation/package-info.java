// SPDX-License-Identifier: Apache-2.0
/** Which kind of runner runs which step. Depends on {@code plan}, {@code step} and all kinds of runners. */
@NullMarked
package dev.kfp4j.local.internal.isolation;

import org.jspecify.annotations.NullMarked;
