// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how old something is, such as {@code 30d}. */
public final class Ages {

    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([smhd])");

    private Ages() {}

    /**
     * The duration.
     *
     * @throws UserError if it is none; the message names the option
     */
    public static Duration parse(String option, String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            throw new UserError(option + " must be a number with s, m, h or d, such as 30d, not \"" + text + "\"");
        }
        long number = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
