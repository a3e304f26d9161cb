// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

/**
 * The size of a terminal.
 *
 * @param columns how many characters fit in a line
 * @param rows how many lines there are
 */
public record TerminalSize(int columns, int rows) {
    /** What is taken where it is not known. */
    public static final TerminalSize USUAL = new TerminalSize(80, 24);
}
