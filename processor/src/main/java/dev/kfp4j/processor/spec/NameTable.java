// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import java.util.HashSet;
import java.util.Set;

/** Assigns unique names of one kind: {@code train}, {@code train-2}, {@code train-3}. */
final class NameTable {
    private final Set<String> taken = new HashSet<>();

    /** Reserves names that are assigned elsewhere. */
    void reserve(Iterable<String> names) {
        names.forEach(taken::add);
    }

    /** A name that is still free: the wish itself, or the wish with the first free number from 2 on. */
    String unique(String wish) {
        if (taken.add(wish)) {
            return wish;
        }
        int number = 2;
        while (!taken.add(wish + "-" + number)) {
            number++;
        }
        return wish + "-" + number;
    }
}
