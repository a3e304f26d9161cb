// SPDX-License-Identifier: Apache-2.0
/** The Kubernetes settings of steps, and their counterparts on this machine. */
@NullMarked
package dev.kfp4j.local.internal.kubernetes;

import org.jspecify.annotations.NullMarked;
