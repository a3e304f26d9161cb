// SPDX-License-Identifier: Apache-2.0
/** Steps in this JVM, on threads of their own. Depends on {@code step}, {@code logs}. */
@NullMarked
package dev.kfp4j.local.internal.runner.jvm;

import org.jspecify.annotations.NullMarked;
