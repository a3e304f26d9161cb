// SPDX-License-Identifier: Apache-2.0
/** Files and folders that are written atomically. */
@NullMarked
package dev.kfp4j.runtime.files;

import org.jspecify.annotations.NullMarked;
