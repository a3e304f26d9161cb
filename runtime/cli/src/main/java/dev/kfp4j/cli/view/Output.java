// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.PrintWriter;
import java.util.List;

/**
 * The output of a command.
 *
 * @param out the results
 * @param err the problems
 * @param live whether {@code out} is a terminal that supports redrawing
 */
public record Output(PrintWriter out, PrintWriter err, boolean live) {

    /** The style of text for this output. */
    public Style style() {
        return new Style(live, Terminal.charset().newEncoder().canEncode('✓'));
    }

    /** Prints a result as JSON. */
    public void json(JsonValue result) {
        out.println(Json.writePretty(result));
    }

    /** Prints a result as text. */
    public void lines(List<String> lines) {
        lines.forEach(out::println);
    }
}
