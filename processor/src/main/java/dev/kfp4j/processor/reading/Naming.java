// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Derives names in KFP from names in Java, and checks explicit names. */
public final class Naming {

    private static final Pattern COMPONENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_COMPONENT = 128;
    private static final Pattern IO = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /** Before the capital that starts a word, and before the last capital of an acronym that a word follows. */
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Naming() {}

    /** Converts {@code trainModel} to {@code train-model}, and {@code loadCSVFile} to {@code load-csv-file}. */
    public static String kebab(String javaName) {
        return words(javaName, "-").replace('_', '-');
    }

    /** Converts {@code xTrain} to {@code x_train}. */
    public static String snake(String javaName) {
        return words(javaName, "_");
    }

    private static String words(String javaName, String separator) {
        return WORD_START.matcher(javaName).replaceAll(separator).toLowerCase(Locale.ROOT);
    }

    /** Converts {@code train-model} to {@code TrainModel}. */
    public static String pascal(String kebabName) {
        var result = new StringBuilder();
        for (String word : kebabName.split("-", -1)) {
            result.append(capitalised(word));
        }
        return result.toString();
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * Whether it can be the name of a component or pipeline. In addition to KFP's rule, KFP's normalisation of names
     * must leave it unchanged, so dashes at the ends and double dashes are excluded.
     */
    public static boolean isComponentName(String name) {
        return name.length() <= LONGEST_COMPONENT && COMPONENT.matcher(name).matches();
    }

    /** Whether it can be the name of an input, an output or a field. */
    public static boolean isIoName(String name) {
        return IO.matcher(name).matches();
    }
}
