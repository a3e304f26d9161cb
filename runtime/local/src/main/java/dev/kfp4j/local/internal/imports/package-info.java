// SPDX-License-Identifier: Apache-2.0
/** Copies imported artifacts to this machine. */
@NullMarked
package dev.kfp4j.local.internal.imports;

import org.jspecify.annotations.NullMarked;
