// SPDX-License-Identifier: Apache-2.0
/** What a step's Kubernetes settings give it on this machine. Depends on {@code secrets}, {@code step}, {@code values}. */
@NullMarked
package dev.kfp4j.local.internal.kubernetes;

import org.jspecify.annotations.NullMarked;
