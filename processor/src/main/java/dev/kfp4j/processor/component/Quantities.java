// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantities of task settings, as Kubernetes and KFP write them. */
public final class Quantities {

    private static final Pattern CPU = Pattern.compile("(\\d*\\.?\\d+)(m?)");
    private static final Pattern MEMORY = Pattern.compile("(\\d+)(E|Ei|P|Pi|T|Ti|G|Gi|M|Mi|K|Ki)?");
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,8})([smhd])");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern ACCELERATOR =
            Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?");
    private static final Pattern ENV_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal BINARY_THOUSAND = BigDecimal.valueOf(1024);
    private static final String MEMORY_PREFIXES = "KMGTPE";
    private static final Map<String, Long> SECONDS = Map.of("s", 1L, "m", 60L, "h", 3_600L, "d", 86_400L);

    private Quantities() {}

    /** The number of cores that {@code "2"}, {@code "0.5"} or {@code "500m"} means. */
    public static Optional<BigDecimal> cpu(String text) {
        Matcher matcher = CPU.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        return Optional.of(matcher.group(2).isEmpty() ? number : number.divide(THOUSAND));
    }

    /** The number of bytes that {@code "512M"} or {@code "4Gi"} means. */
    public static Optional<BigDecimal> memory(String text) {
        Matcher matcher = MEMORY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        String unit = matcher.group(2);
        if (unit == null) {
            return Optional.of(number);
        }
        int power = MEMORY_PREFIXES.indexOf(unit.charAt(0)) + 1;
        return Optional.of(number.multiply((unit.endsWith("i") ? BINARY_THOUSAND : THOUSAND).pow(power)));
    }

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
