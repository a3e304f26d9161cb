// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resources;

import dev.kfp4j.manifest.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Quantities in the engine's units, rounded up, so that a small request is not lost. Empty if the text is no quantity.
 */
public final class Amounts {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Amounts() {}

    /** Thousandths of a CPU. */
    public static Optional<Long> milliCpus(String text) {
        return Quantity.cpus(text).flatMap(cpus -> roundedUp(cpus.movePointRight(3)));
    }

    /** Bytes. */
    public static Optional<Long> bytes(String text) {
        return Quantity.bytes(text).flatMap(Amounts::roundedUp);
    }

    private static Optional<Long> roundedUp(BigDecimal amount) {
        var whole = amount.setScale(0, RoundingMode.CEILING);
        return whole.compareTo(LARGEST) > 0 ? Optional.empty() : Optional.of(whole.longValueExact());
    }
}
