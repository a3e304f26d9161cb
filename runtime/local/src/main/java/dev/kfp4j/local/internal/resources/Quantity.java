// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities as KFP writes them: {@code 500m} CPUs, {@code 4Gi} of memory. */
public final class Quantity {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern CPU = Pattern.compile("([0-9]*\\.?[0-9]+)(m?)");
    private static final Pattern MEMORY = Pattern.compile("([0-9]*\\.?[0-9]+)(k|(?:[KMGTPE]i?)?)");
    private static final Map<Character, Integer> POWERS = Map.of('K', 1, 'M', 2, 'G', 3, 'T', 4, 'P', 5, 'E', 6);

    private Quantity() {}

    /** Parses thousandths of a CPU; empty if the text is no such quantity, or out of range. */
    public static Optional<Long> milliCpus(String text) {
        Matcher matcher = CPU.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        return whole(matcher.group(2).isEmpty() ? number.multiply(THOUSAND) : number);
    }

    /** Parses bytes; empty if the text is no such quantity, or out of range. */
    public static Optional<Long> bytes(String text) {
        Matcher matcher = MEMORY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        String unit = matcher.group(2);
        if (unit.isEmpty()) {
            return whole(number);
        }
        int power = POWERS.getOrDefault(Character.toUpperCase(unit.charAt(0)), 0);
        var base = unit.endsWith("i") ? BigDecimal.valueOf(1024) : THOUSAND;
        return whole(number.multiply(base.pow(power)));
    }

    /** A fraction of a unit counts as one: a small request is not a request for nothing. */
    private static Optional<Long> whole(BigDecimal number) {
        var rounded = number.setScale(0, RoundingMode.CEILING);
        return rounded.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Optional.empty()
                : Optional.of(rounded.longValueExact());
    }
}
