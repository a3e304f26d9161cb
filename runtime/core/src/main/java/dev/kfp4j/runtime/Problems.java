// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.ArrayList;
import java.util.List;

/** Collects problems in the order of their discovery, each line once. */
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

    /** Returns whether a line starts with this text. */
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
