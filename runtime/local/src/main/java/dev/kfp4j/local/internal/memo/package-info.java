// SPDX-License-Identifier: Apache-2.0
/** What the engine asks of whoever remembers steps and keeps artifacts. Depends on {@code plan}, {@code values}, {@code run}. */
@NullMarked
package dev.kfp4j.local.internal.memo;

import org.jspecify.annotations.NullMarked;
