// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which text stands without quotes: only what every YAML reader takes for text, that is, plain words and three-part
 * version numbers. Jackson's own rules leave numbers, dates and {@code =} bare, which PyYAML reads as something else.
 */
final class QuotingRules extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    /** Begins with a letter, so it is no number; ends in none of the characters that mean something to YAML. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[A-Za-z0-9_./+@-]*[A-Za-z0-9_])?");

    /** An image reference may hold colons too; in a key they would read as its end. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z](?:[A-Za-z0-9_./+@:-]*[A-Za-z0-9_])?");

    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    /** YAML 1.1's booleans and null, in every case, and what looks like a number to some. */
    private static final Set<String> RESERVED =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity");

    @Override
    public boolean needToQuoteName(String name) {
        return !WORD.matcher(name).matches() || isReserved(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        boolean plain =
                REFERENCE.matcher(value).matches() || VERSION.matcher(value).matches();
        return !plain || isReserved(value);
    }

    private static boolean isReserved(String text) {
        return RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }
}
