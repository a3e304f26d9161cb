// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a parser complains of, in one line, with line and column. */
final class SyntaxErrors {
    /** Jackson appends where a bracket was opened, as a location object for programs. */
    private static final Pattern LOCATION_OBJECT = Pattern.compile("\\s*\\(?(?:start marker at )?\\[Source:[^]]*]\\)?");

    private SyntaxErrors() {}

    /** {@code ":3:7: what is wrong"}. */
    static String describe(JsonProcessingException e) {
        return at(Optional.ofNullable(e.getLocation())) + ": " + message(e);
    }

    /** {@code ":3:7"}, or nothing where the place is not known. */
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
            return "nested too deeply, or too long: " + firstLine(e.getOriginalMessage());
        }
        return firstLine(e.getOriginalMessage());
    }

    private static String firstLine(String message) {
        var lines = LOCATION_OBJECT.matcher(message).replaceAll("").lines().map(String::strip);
        return lines.filter(line -> !line.isEmpty()).findFirst().orElse("not well-formed");
    }
}
