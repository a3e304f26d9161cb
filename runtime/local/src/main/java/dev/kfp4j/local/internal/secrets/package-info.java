// SPDX-License-Identifier: Apache-2.0
/** Secrets and config maps, which come from a file of this machine and go to steps only. Depends on {@code values}. */
@NullMarked
package dev.kfp4j.local.internal.secrets;

import org.jspecify.annotations.NullMarked;
