// SPDX-License-Identifier: Apache-2.0
/**
 * Writes what the compiler makes: sources with JavaPoet, manifests and other files through the {@code Filer}. It never
 * judges: what comes here is right. Depends on the models and on the manifest.
 */
@NullMarked
package dev.kfp4j.processor.emit;

import org.jspecify.annotations.NullMarked;
