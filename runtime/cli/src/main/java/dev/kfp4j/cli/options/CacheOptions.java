// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.settings.CacheSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run uses what other runs left: options of every command that runs steps. */
public final class CacheOptions {

    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([smhdw])");

    @Option(
            names = "--no-cache",
            description = "Runs every step, and lets no other run have what this one's steps give.")
    private boolean off;

    @Option(
            names = "--cache-max-age",
            paramLabel = "AGE",
            description = "Takes nothing from steps that ended longer ago: 90s, 30m, 12h, 7d, 2w. Default: any age.")
    private @Nullable String longest;

    /**
     * The settings.
     *
     * @throws UserError if the age cannot be read
     */
    public CacheSettings settings() {
        return new CacheSettings(!off, Optional.ofNullable(longest).map(CacheOptions::age));
    }

    private static Duration age(String text) {
        Matcher matcher = AGE.matcher(text);
        if (!matcher.matches()) {
            throw new UserError(
                    "--cache-max-age must be a number and a unit, such as 90s, 30m, 12h, 7d or 2w, not " + text);
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }
}
