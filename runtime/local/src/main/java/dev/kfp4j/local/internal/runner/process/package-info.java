// SPDX-License-Identifier: Apache-2.0
/** Steps in JVM processes of their own. Depends on {@code step}, {@code logs}, {@code watch}. */
@NullMarked
package dev.kfp4j.local.internal.runner.process;

import org.jspecify.annotations.NullMarked;
