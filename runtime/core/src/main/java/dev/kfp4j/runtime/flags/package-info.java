// SPDX-License-Identifier: Apache-2.0
/** Command lines: named flags, suggestions and help pages. */
@NullMarked
package dev.kfp4j.runtime.flags;

import org.jspecify.annotations.NullMarked;
