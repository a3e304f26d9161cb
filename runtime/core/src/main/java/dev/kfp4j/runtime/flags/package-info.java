// SPDX-License-Identifier: Apache-2.0
/** Command lines for people: named flags, near misses, help pages. Depends on the JDK only. */
@NullMarked
package dev.kfp4j.runtime.flags;

import org.jspecify.annotations.NullMarked;
