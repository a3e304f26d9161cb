// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantities of task settings, as Kubernetes and KFP write them. */
public final class Quantities {

    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,8})([smhd])");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern ACCELERATOR =
            Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?");
    private static final Pattern ENV_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Map<String, Long> SECONDS = Map.of("s", 1L, "m", 60L, "h", 3_600L, "d", 86_400L);

    private Quantities() {}

    /** The time that {@code "90s"}, {@code "30m"}, {@code "2h"} or {@code "1d"} means; never zero. */
    public static Optional<Duration> time(String text) {
        Matcher matcher = TIME.matcher(text);
        return matcher.matches()
                ? Optional.of(Duration.ofSeconds(
                        Long.parseLong(matcher.group(1)) * SECONDS.getOrDefault(matcher.group(2), 1L)))
                : Optional.empty();
    }

    /** The time before a further try: as {@link #time}, and none at all, {@code "0s"}. */
    public static Optional<Duration> delay(String text) {
        return text.equals("0s") ? Optional.of(Duration.ZERO) : time(text);
    }

    /** Whether it can be the resource name of an accelerator, such as {@code nvidia.com/gpu}. */
    public static boolean isAccelerator(String text) {
        return ACCELERATOR.matcher(text).matches();
    }

    /** Whether it is a whole number above 0. */
    public static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }

    /** Whether it can be the name of an environment variable: a C identifier. */
    public static boolean isEnvName(String text) {
        return ENV_NAME.matcher(text).matches();
    }
}
