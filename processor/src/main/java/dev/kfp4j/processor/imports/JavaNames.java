// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Converts names of KFP, whose rules are less strict, to names of Java. */
final class JavaNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
    /** The methods of {@code Object} without parameters, whose names a record component cannot have. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** Converts {@code x_train} to {@code xTrain}. A keyword of Java gets an underscore at its end. */
    static String variable(String name) {
        String joined = joined(name);
        boolean acronym = joined.equals(joined.toUpperCase(Locale.ROOT));
        String lower = acronym
                ? joined.toLowerCase(Locale.ROOT)
                : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
        String started = SourceVersion.isIdentifier(lower) ? lower : "_" + lower;
        return SourceVersion.isKeyword(started) || OF_OBJECT.contains(started) ? started + "_" : started;
    }

    /** Converts {@code train-model} to {@code TrainModel}. */
    static String type(String name) {
        String joined = joined(name);
        String upper = joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
        return SourceVersion.isIdentifier(upper) ? upper : "_" + upper;
    }

    /** The joined words; all but the first start with a capital. */
    private static String joined(String name) {
        var joined = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(name, -1)) {
            boolean first = joined.length() == 0;
            joined.append(
                    first || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        // A name without any letter or digit has no words.
        return joined.length() == 0 ? "value" : joined.toString();
    }
}
