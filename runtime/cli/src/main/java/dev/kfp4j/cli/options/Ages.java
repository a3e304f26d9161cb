// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ages such as {@code 30d}. */
public final class Ages {

    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([smhdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1),
            "w", Duration.ofDays(7));

    private Ages() {}

    /**
     * Reads an age.
     *
     * @param option the option with the age, for the message
     * @throws UserError if the text is no age
     */
    public static Duration parse(String option, String text) {
        Matcher age = AGE.matcher(text);
        Duration unit = age.matches() ? UNITS.get(age.group(2)) : null;
        if (unit == null) {
            throw new UserError(
                    option + " must be a number followed by s, m, h, d or w, such as 30d, not \"" + text + "\"");
        }
        return unit.multipliedBy(Long.parseLong(age.group(1)));
    }
}
