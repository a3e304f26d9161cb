// SPDX-License-Identifier: Apache-2.0
/** Keeps the artifacts of steps, each content once, under its digest. */
@NullMarked
package dev.kfp4j.local.internal.artifact;

import org.jspecify.annotations.NullMarked;
