// SPDX-License-Identifier: Apache-2.0
/** The secrets and config maps that this machine has for steps. */
@NullMarked
package dev.kfp4j.local.internal.secrets;

import org.jspecify.annotations.NullMarked;
