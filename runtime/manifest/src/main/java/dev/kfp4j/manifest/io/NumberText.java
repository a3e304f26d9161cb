// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers are spelt, such that YAML 1.1 and 1.2, PyYAML, go-yaml and JSON all read the same number: an exponent
 * only where digits would be too many, then with a point before it and a sign ({@code 1.0e+50}), without which PyYAML
 * takes it for text.
 */
final class NumberText {
    /** Beyond so many characters digits give way to an exponent. */
    private static final int LONGEST_PLAIN = 40;

    private static final int LONGEST_SPELLING = 1000;

    /** JSON's numbers, and what YAML adds without a doubt: a plus sign, no digit on one side of the point. */
    private static final Pattern SPELLING =
            Pattern.compile("[-+]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    private NumberText() {}

    /**
     * Reads a number; empty if it is spelt as no JSON number, or is beyond the range of a double, in which KFP holds
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
            // An exponent that not even a BigDecimal holds.
            return Optional.empty();
        }
    }

    /** Spells a number; a whole one without a point where it is short. */
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
     * Spells a double, always as one: {@code 2.0}.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a manifest cannot hold the number " + number);
        }
        var text = of(BigDecimal.valueOf(number));
        return text.indexOf('.') < 0 ? text + ".0" : text;
    }
}
