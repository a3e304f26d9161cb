// SPDX-License-Identifier: Apache-2.0
/** The CPU and memory that steps request. */
@NullMarked
package dev.kfp4j.local.internal.resources;

import org.jspecify.annotations.NullMarked;
