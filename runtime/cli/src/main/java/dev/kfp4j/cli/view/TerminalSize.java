// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

/**
 * The size of a terminal.
 *
 * @param columns the characters of a line
 * @param rows the number of lines
 */
public record TerminalSize(int columns, int rows) {
    /** The assumed size if the real one is unknown. */
    public static final TerminalSize USUAL = new TerminalSize(80, 24);
}
