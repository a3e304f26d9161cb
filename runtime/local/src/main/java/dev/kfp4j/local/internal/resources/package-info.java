// SPDX-License-Identifier: Apache-2.0
/** CPU and memory: what steps ask for, what there is, and who may start. Depends on {@code manifest} only. */
@NullMarked
package dev.kfp4j.local.internal.resources;

import org.jspecify.annotations.NullMarked;
