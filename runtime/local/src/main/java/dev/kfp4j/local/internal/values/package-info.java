// SPDX-License-Identifier: Apache-2.0
/** What flows between tasks, by KFP's rules: types, defaults, placeholders, executor input and output. Pure; depends on {@code run}. */
@NullMarked
package dev.kfp4j.local.internal.values;

import org.jspecify.annotations.NullMarked;
