// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import java.util.regex.Pattern;

/** The valid characters of names. */
final class Names {
    private static final Pattern PIPELINE = Pattern.compile("[a-z0-9][a-z0-9-]{0,127}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern INPUT_OR_OUTPUT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9 ._-]*");

    private Names() {}

    /** A pipeline's name, which KFP checks when the pipeline is created. */
    static void checkPipeline(String name, String place, Problems problems) {
        check(PIPELINE, name, place, problems, "1 to 128 lower-case letters, digits and '-', the first no '-'");
    }

    /** The key of a component, an executor or a task. */
    static void check(String key, String place, Problems problems) {
        check(KEY, key, place, problems, "letters, digits, '-', '_' and '.', the first a letter or digit");
    }

    /** The name of an input or output. */
    static void checkInputOrOutput(String name, String place, Problems problems) {
        check(INPUT_OR_OUTPUT, name, place, problems, "letters, digits, '-', '_', '.' and blanks");
    }

    private static void check(Pattern pattern, String name, String place, Problems problems, String allowed) {
        if (!pattern.matcher(name).matches()) {
            problems.add(place, "the name \"" + name + "\" is not made of " + allowed);
        }
    }
}
