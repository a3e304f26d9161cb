// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the inputs that a condition reads by name, and ignores text constants. */
final class ConditionInputs {

    private static final String INPUT = "\\binputs\\.parameter_values\\[(['\"])([^'\"]*)\\1]";
    /** CEL's text constants: in single or triple quotes, and raw, without escapes. */
    private static final String TEXT = String.join(
            "|",
            "(?<!\\w)[rR](?:\"\"\".*?\"\"\"|'''.*?'''|\"[^\"]*\"|'[^']*')",
            "\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"",
            "'''(?:\\\\.|[^\\\\])*?'''",
            "\"(?:\\\\.|[^\"\\\\])*+\"",
            "'(?:\\\\.|[^'\\\\])*+'");

    private static final Pattern INPUT_OR_TEXT = Pattern.compile(INPUT + "|" + TEXT, Pattern.DOTALL);

    private ConditionInputs() {}

    /** Returns the names without duplicates, in the order of the text. */
    static List<String> of(String condition) {
        return INPUT_OR_TEXT
                .matcher(condition)
                .results()
                .filter(ConditionInputs::isInput)
                .map(match -> match.group(2))
                .distinct()
                .toList();
    }

    private static boolean isInput(MatchResult match) {
        return match.group(2) != null;
    }
}
