// SPDX-License-Identifier: Apache-2.0
/** What steps have left, each content once, under its digest. Depends on {@code store}, {@code memory}, {@code values}. */
@NullMarked
package dev.kfp4j.local.internal.artifact;

import org.jspecify.annotations.NullMarked;
