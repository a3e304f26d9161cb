// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which texts need no quotes: plain words and three-part version numbers, which every YAML reader reads as
 * text. Jackson's own rules do not quote numbers, dates and {@code =}, which PyYAML reads as other types.
 */
final class QuotingRules extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    /** Starts with a letter, so it is not a number, and does not end with a special character of YAML. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[A-Za-z0-9_./+@-]*[A-Za-z0-9_])?");

    /** An image reference may also contain colons, which would end a key. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z](?:[A-Za-z0-9_./+@:-]*[A-Za-z0-9_])?");

    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    /** YAML 1.1's booleans and null, ignoring case, and words that some readers take for numbers. */
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
