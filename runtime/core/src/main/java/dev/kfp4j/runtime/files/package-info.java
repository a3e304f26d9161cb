// SPDX-License-Identifier: Apache-2.0
/** Files and folders that appear at their place whole or not at all. Depends on the JDK only. */
@NullMarked
package dev.kfp4j.runtime.files;

import org.jspecify.annotations.NullMarked;
