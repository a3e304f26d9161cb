// SPDX-License-Identifier: Apache-2.0
/** Steps in containers, through docker or podman. Depends on {@code step}, {@code logs}, {@code watch}. */
@NullMarked
package dev.kfp4j.local.internal.runner.container;

import org.jspecify.annotations.NullMarked;
