// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a file of arguments for the {@code java} launcher. With one, a command line has no limit of its own on
 * Windows, and a person can start the step again with {@code java @java.args}.
 */
final class ArgumentFile {

    private ArgumentFile() {}

    /** One argument a line, each in double quotes, in which a backslash escapes. */
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
