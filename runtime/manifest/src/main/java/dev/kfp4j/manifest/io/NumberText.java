// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of numbers, which YAML 1.1 and 1.2, PyYAML, go-yaml and JSON read identically. Only long numbers have an
 * exponent, with a decimal point and a sign ({@code 1.0e+50}), because PyYAML reads other forms as text.
 */
final class NumberText {
    /** The maximum number of characters without an exponent. */
    private static final int LONGEST_PLAIN = 40;

    private static final int LONGEST_SPELLING = 1000;

    /** JSON's numbers, and the unambiguous forms of YAML: a plus sign, no digit on one side of the point. */
    private static final Pattern SPELLING =
            Pattern.compile("[-+]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    private NumberText() {}

    /**
     * Reads a number; returns empty if it is not a JSON number, or is beyond the range of a double, which KFP uses for
     * every number.
     */
    static Optional<BigDecimal> parse(String spelling) {
        if (spelling.length() > LONGEST_SPELLING || !SPELLING.matcher(spelling).matches()) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(spelling);
            double nearest = number.doubleValue();
            boolean inRange = Double.isFinite(nearest) && (nearest != 0 || number.signum() == 0);
            return inRange ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            // The exponent is too large even for a BigDecimal.
            return Optional.empty();
        }
    }

    /** Returns the text of a number. A short whole number has no decimal point. */
    static String of(BigDecimal number) {
        var value = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        long wholeDigits = (long) value.precision() - value.scale();
        long length = Math.max(wholeDigits, 1) + Math.max(value.scale(), 0);
        if (length <= LONGEST_PLAIN) {
            return value.toPlainString();
        }
        var digits = value.unscaledValue().abs().toString();
        var fraction = digits.length() == 1 ? "0" : digits.substring(1);
        long exponent = wholeDigits - 1;
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "e" + (exponent < 0 ? "" : "+")
                + exponent;
    }

    /**
     * Returns the text of a double, always with a decimal point: {@code 2.0}.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a manifest cannot contain the number " + number);
        }
        var text = of(BigDecimal.valueOf(number));
        return text.indexOf('.') < 0 ? text + ".0" : text;
    }
}
