// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import java.util.Locale;
import java.util.Set;

/** The names in Kubernetes of the constants of our enums: {@code ReadWriteOnce} for {@code READ_WRITE_ONCE}. */
public final class KubernetesWords {
    /** The constants for the default of Kubernetes, which has no name. */
    private static final Set<String> NOTHING = Set.of("DEFAULT", "ANY");

    private KubernetesWords() {}

    /** The word; empty for a constant that says nothing. */
    public static String of(String constant) {
        if (NOTHING.contains(constant)) {
            return "";
        }
        var word = new StringBuilder();
        for (String part : constant.split("_", -1)) {
            word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return word.toString();
    }
}
