// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations in protobuf's JSON: seconds with an {@code s}, such as {@code 30s} or {@code 1.5s}. */
final class DurationText {
    /** Protobuf's limit of about ten thousand years, in seconds. */
    private static final long LONGEST_SECONDS = 315_576_000_000L;

    private static final Pattern SPELLING = Pattern.compile("([0-9]{1,12})(?:\\.([0-9]{1,9}))?s");

    private DurationText() {}

    static String of(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return NumberText.of(seconds) + "s";
    }

    /** Reads a duration; returns empty if it is invalid, negative or above the limit of protobuf. */
    static Optional<Duration> parse(String text) {
        var matcher = SPELLING.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(matcher.group(1));
        var fraction = matcher.group(2);
        long nanos = fraction == null
                ? 0
                : new BigDecimal("0." + fraction).movePointRight(9).longValueExact();
        return seconds > LONGEST_SECONDS ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds, nanos));
    }
}
