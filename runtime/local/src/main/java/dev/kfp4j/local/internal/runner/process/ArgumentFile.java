// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an argument file for the {@code java} launcher. With one, the length of a command line is unlimited on Windows
 * too, and users can start the step again with {@code java @java.args}.
 */
final class ArgumentFile {

    private ArgumentFile() {}

    /** Returns one argument a line, each in double quotes, in which a backslash escapes. */
    static String text(List<String> arguments) {
        return arguments.stream().map(ArgumentFile::quoted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String argument) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
