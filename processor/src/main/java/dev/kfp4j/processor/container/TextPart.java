// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

/** A part of a text: what stands there as it is, or a placeholder. */
public sealed interface TextPart permits TextPart.Literal, Placeholder {

    /**
     * What stands there as it is.
     *
     * @param text the text
     */
    record Literal(String text) implements TextPart {}
}
