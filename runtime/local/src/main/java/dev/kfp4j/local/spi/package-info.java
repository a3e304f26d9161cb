// SPDX-License-Identifier: Apache-2.0
/** Extensions of the engine, found by {@link java.util.ServiceLoader}. */
@NullMarked
package dev.kfp4j.local.spi;

import org.jspecify.annotations.NullMarked;
