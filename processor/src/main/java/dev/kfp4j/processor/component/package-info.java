// SPDX-License-Identifier: Apache-2.0
/** Components: their model, and the reader that makes it from elements. Depends on {@code diagnostic}, {@code javac}'s source references and the manifest's JSON values. */
@NullMarked
package dev.kfp4j.processor.component;

import org.jspecify.annotations.NullMarked;
