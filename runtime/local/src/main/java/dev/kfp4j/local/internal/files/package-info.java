// SPDX-License-Identifier: Apache-2.0
/** Copies and removes trees of files. */
@NullMarked
package dev.kfp4j.local.internal.files;

import org.jspecify.annotations.NullMarked;
