// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, in the order in which it is found, each line once. */
final class Problems {

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether a line starts with these words. */
    boolean isAbout(String words) {
        for (String line : lines) {
            if (line.startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    List<String> lines() {
        return lines;
    }
}
