// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the exception that ended a step: the one whose stack trace ends the log. Of a chain of causes it is the
 * outermost, as the last lines of the log show the innermost.
 */
public final class LastError {

    private static final Pattern HEAD =
            Pattern.compile("(?:Exception in thread \".*?\" )?((?:[\\w$]+\\.)+)([\\w$]+)(: .*)?");

    private static final int LONGEST = 300;

    private LastError() {}

    /**
     * Returns the exception's simple name and the first line of its message; empty if the log does not end with a stack
     * trace.
     *
     * @param lines the last lines of the log
     */
    public static Optional<String> of(List<String> lines) {
        int line = lines.size() - 1;
        while (line >= 0 && lines.get(line).isBlank()) {
            line--;
        }
        if (line < 0 || !isFrame(lines.get(line))) {
            return Optional.empty();
        }
        while (line >= 0) {
            // A message may have several lines, and a cause follows frames: neither looks like a head.
            Matcher head = HEAD.matcher(lines.get(line));
            if (head.matches()) {
                String message = head.group(3) == null ? "" : head.group(3);
                return Optional.of(shortened(head.group(2).replace('$', '.') + message));
            }
            line--;
        }
        return Optional.empty();
    }

    private static boolean isFrame(String line) {
        return line.startsWith("\tat ") || line.startsWith("\t... ");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }
}
