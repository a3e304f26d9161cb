// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Converts quantities between texts ({@code 500m}, {@code 4Gi}) and the legacy doubles: cores, and gigabytes of
 * 10<sup>9</sup> bytes. A placeholder or another text that is not a plain quantity has no double.
 */
final class Quantities {
    private static final int GIGABYTE_DIGITS = 9;

    private Quantities() {}

    /** Returns cores: {@code 500m} is 0.5. */
    static OptionalDouble cores(String text) {
        return finite(Quantity.cpus(text));
    }

    /** Returns gigabytes: {@code 1Gi} is 1.073741824. */
    static OptionalDouble gigabytes(String text) {
        return finite(Quantity.bytes(text).map(bytes -> bytes.movePointLeft(GIGABYTE_DIGITS)));
    }

    /** Returns the text for cores that old compilers wrote only as a double. */
    static String coresText(BigDecimal cores) {
        return NumberText.of(cores);
    }

    /** Returns the text, in whole bytes, for gigabytes that old compilers wrote only as a double. */
    static String gigabytesText(BigDecimal gigabytes) {
        return NumberText.of(gigabytes.movePointRight(GIGABYTE_DIGITS).setScale(0, RoundingMode.HALF_EVEN));
    }

    private static OptionalDouble finite(Optional<BigDecimal> number) {
        double value = number.map(BigDecimal::doubleValue).orElse(Double.NaN);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
