// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import java.util.HashSet;
import java.util.Set;

/** Gives out names of one kind, none twice: {@code train}, {@code train-2}, {@code train-3}. */
final class NameTable {
    private final Set<String> taken = new HashSet<>();

    /** Takes names that are given from outside. */
    void reserve(Iterable<String> names) {
        names.forEach(taken::add);
    }

    /** A name that was not given out before: the wish itself, or with the first free number from 2 on. */
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
