// SPDX-License-Identifier: Apache-2.0
/** The values that flow between tasks, by KFP's rules: types, defaults, placeholders, executor input and output. */
@NullMarked
package dev.kfp4j.local.internal.values;

import org.jspecify.annotations.NullMarked;
