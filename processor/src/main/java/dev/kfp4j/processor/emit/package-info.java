// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the output of the compiler: sources with JavaPoet, manifests and other files through the {@code Filer}. Its
 * input has been checked, so it reports no mistakes of the user.
 */
@NullMarked
package dev.kfp4j.processor.emit;

import org.jspecify.annotations.NullMarked;
