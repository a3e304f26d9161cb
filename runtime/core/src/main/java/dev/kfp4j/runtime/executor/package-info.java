// SPDX-License-Identifier: Apache-2.0
/** The documents of the KFP v2 executor contract. */
@NullMarked
package dev.kfp4j.runtime.executor;

import org.jspecify.annotations.NullMarked;
