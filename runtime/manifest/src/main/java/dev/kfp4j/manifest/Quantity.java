// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quantities of CPU and memory, such as {@code 500m} and {@code 4Gi}. */
public final class Quantity {

    private static final Pattern CPU = Pattern.compile("([0-9]*\\.?[0-9]+)(m?)");
    private static final Pattern MEMORY = Pattern.compile("([0-9]*\\.?[0-9]+)(k|(?:[KMGTPE]i?)?)");
    private static final Pattern COMPILED_MEMORY = Pattern.compile("[0-9]+(?:[KMGTPE]i?)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal BINARY_THOUSAND = BigDecimal.valueOf(1024);
    private static final Map<Character, Integer> POWERS =
            Map.of('k', 1, 'K', 1, 'M', 2, 'G', 3, 'T', 4, 'P', 5, 'E', 6);

    private Quantity() {}

    /** A number of CPUs; empty if the text is no such quantity. */
    public static Optional<BigDecimal> cpus(String text) {
        Matcher matcher = CPU.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        return Optional.of(matcher.group(2).isEmpty() ? number : number.movePointLeft(3));
    }

    /** A number of bytes as Kubernetes reads it; empty if the text is no such quantity. */
    public static Optional<BigDecimal> bytes(String text) {
        Matcher matcher = MEMORY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        String unit = matcher.group(2);
        int power = unit.isEmpty() ? 0 : POWERS.getOrDefault(unit.charAt(0), 0);
        return Optional.of(number.multiply((unit.endsWith("i") ? BINARY_THOUSAND : THOUSAND).pow(power)));
    }

    /** As {@link #bytes}, but only in the notation that KFP's compiler accepts: a whole number, and no {@code k}. */
    public static Optional<BigDecimal> compiledBytes(String text) {
        return COMPILED_MEMORY.matcher(text).matches() ? bytes(text) : Optional.empty();
    }
}
