// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

/** A part of a text: literal text or a placeholder. */
public sealed interface TextPart permits TextPart.Literal, Placeholder {

    /**
     * Literal text.
     *
     * @param text the text
     */
    record Literal(String text) implements TextPart {}
}
