// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Converts quantities between texts ({@code 500m}, {@code 4Gi}) and the legacy doubles: cores, and gigabytes of
 * 10<sup>9</sup> bytes. A placeholder or another text that is not a plain quantity has no double.
 */
final class Quantities {
    private static final double GIGABYTE = 1e9;
    private static final Pattern CPU = Pattern.compile("([0-9]*\\.?[0-9]+)(m?)");
    private static final Pattern MEMORY = Pattern.compile("([0-9]*\\.?[0-9]+)([EPTGMKk]i?|)");

    private static final Map<String, Double> BYTES = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("k", 1e3),
            Map.entry("K", 1e3),
            Map.entry("M", 1e6),
            Map.entry("G", 1e9),
            Map.entry("T", 1e12),
            Map.entry("P", 1e15),
            Map.entry("E", 1e18),
            Map.entry("Ki", 0x1p10),
            Map.entry("Mi", 0x1p20),
            Map.entry("Gi", 0x1p30),
            Map.entry("Ti", 0x1p40),
            Map.entry("Pi", 0x1p50),
            Map.entry("Ei", 0x1p60));

    private Quantities() {}

    /** Returns cores: {@code 500m} is 0.5. */
    static OptionalDouble cores(String text) {
        var matcher = CPU.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double amount = Double.parseDouble(matcher.group(1));
        return finite(matcher.group(2).isEmpty() ? amount : amount / 1000);
    }

    /** Returns gigabytes: {@code 1Gi} is 1.073741824. */
    static OptionalDouble gigabytes(String text) {
        var matcher = MEMORY.matcher(text);
        var unit = matcher.matches() ? BYTES.get(matcher.group(2)) : null;
        if (unit == null) {
            return OptionalDouble.empty();
        }
        double amount = Double.parseDouble(matcher.group(1));
        return finite(unit == GIGABYTE ? amount : amount * unit / GIGABYTE);
    }

    /** Returns the text for cores that old compilers wrote only as a double. */
    static String coresText(BigDecimal cores) {
        return NumberText.of(cores);
    }

    /** Returns the text, in whole bytes, for gigabytes that old compilers wrote only as a double. */
    static String gigabytesText(BigDecimal gigabytes) {
        return NumberText.of(gigabytes.movePointRight(9).setScale(0, RoundingMode.HALF_EVEN));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
