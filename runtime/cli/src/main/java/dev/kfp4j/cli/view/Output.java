// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import java.io.PrintWriter;

/**
 * Where the command writes.
 *
 * @param out results
 * @param err problems
 * @param live whether {@code out} is a terminal in which a picture can be drawn
 */
public record Output(PrintWriter out, PrintWriter err, boolean live) {}
