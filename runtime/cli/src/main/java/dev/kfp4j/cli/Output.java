// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import java.io.PrintStream;

/**
 * Where the command writes.
 *
 * @param out results
 * @param err problems
 * @param live whether {@code out} is a terminal in which a picture can be drawn
 */
record Output(PrintStream out, PrintStream err, boolean live) {}
