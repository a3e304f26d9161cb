// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Converts errors of parsers to one line with the line and column. */
final class SyntaxErrors {
    /** Details that Jackson appends for programmers, such as the object of an open bracket and a feature switch. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "\\s*\\(?(?:start marker at )?\\[Source:[^]]*]\\)?|: enable `.*|: maybe a \\(non-standard\\) comment.*"
                    + "|, got this instead: .*");

    private SyntaxErrors() {}

    /** {@code ":3:7: what is wrong"}. */
    static String describe(JsonProcessingException e) {
        return at(Optional.ofNullable(e.getLocation())) + ": " + message(e);
    }

    /** {@code ":3:7"}, or nothing if the place is unknown. */
    static String at(Optional<JsonLocation> location) {
        return location.filter(known -> known.getLineNr() > 0)
                .map(known -> ":" + known.getLineNr() + ":" + known.getColumnNr())
                .orElse("");
    }

    private static String message(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the text ends in the middle of a value";
        }
        if (e instanceof StreamConstraintsException) {
            return "nested too deeply, or a name, a text or a number in it is too long";
        }
        // A message of SnakeYAML starts with the context; the problem comes after it.
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblem() != null) {
            return firstLine(yaml.getProblem());
        }
        return firstLine(e.getOriginalMessage());
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(line -> FOR_PROGRAMMERS.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("not well-formed");
    }
}
