// SPDX-License-Identifier: Apache-2.0
/** Files and folders. Depends on nothing. */
@NullMarked
package dev.kfp4j.local.internal.files;

import org.jspecify.annotations.NullMarked;
