// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names under which run-time values enter or leave one component: {@code pipelinechannel--train-Output} for an
 * output of a task, {@code pipelinechannel--seed} for an input of the pipeline.
 *
 * @param names by value, in the order of their first use
 */
record Channels(Map<Reference, String> names) {
    private static final String PREFIX = "pipelinechannel--";

    /**
     * Names values.
     *
     * @param references the values
     * @param values the names of the values
     * @param taken the names of the component's own inputs
     */
    static Channels of(Iterable<Reference> references, ValueNames values, Iterable<String> taken) {
        var table = new NameTable();
        table.reserve(taken);
        var names = new LinkedHashMap<Reference, String>();
        for (Reference reference : references) {
            names.put(reference, table.unique(PREFIX + values.of(reference)));
        }
        return new Channels(names);
    }

    static Channels none() {
        return new Channels(Map.of());
    }

    /** These channels and one more. */
    Channels and(Reference reference, ValueNames values) {
        var more = new LinkedHashMap<>(names);
        more.putAll(of(List.of(reference), values, names.values()).names());
        return new Channels(more);
    }

    /** The name of a value that has a channel here. */
    String of(Reference reference) {
        return requireNonNull(names.get(reference), () -> "no channel for " + reference);
    }
}
