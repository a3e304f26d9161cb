// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Each remedy, followed. */
final class Chains {
    @Component static double score(String in) { return in.length(); }

    @Component static double highest(List<Double> all) { return all.get(0); }

    @Component static List<String> some(List<String> all) { return all; }

    @Component static void note(String in) {}

    @Pipeline static void flow(List<String> items) {
        items.stream().filter(item -> !item.isEmpty()).map(item -> score(item)).toList();
        // ERROR KFP4J-373 col 23: "filter" is not supported in a pipeline body | let a component that takes the list do this and return a new list, and loop over its output
        // RIGHT some(items).stream().map(item -> score(item)).toList();
        items.stream().limit(3).map(item -> score(item)).toList();
        // ERROR KFP4J-373 col 23: "limit" is not supported in a pipeline body | let a component that takes the list do this and return a new list, and loop over its output
        // RIGHT some(items).stream().map(item -> score(item)).toList();
        items.stream().map(item -> score(item)).max(Comparator.naturalOrder());
        // ERROR KFP4J-373 col 48: "max" is not supported in a pipeline body | pass the list, or the result of "map(...).toList()", to a component that does this
        // RIGHT highest(items.stream().map(item -> score(item)).toList());
        items.stream().map(item -> score(item)).collect(Collectors.toSet());
        // ERROR KFP4J-373 col 48: "collect" is not supported in a pipeline body | pass the list, or the result of "map(...).toList()", to a component that does this
        // RIGHT highest(items.stream().map(item -> score(item)).toList());
        items.stream().count();
        // ERROR KFP4J-373 col 23: "count" is not supported in a pipeline body | pass the list, or the result of "map(...).toList()", to a component that does this
        // RIGHT some(items);
        items.parallelStream().map(item -> score(item)).toList();
        // ERROR KFP4J-373 col 14: "parallelStream" is not supported in a pipeline body | write "items.stream().map(x -> call(x)).toList()": the iterations run in parallel in any case
        // RIGHT items.stream().map(item -> score(item)).toList();
        items.stream().mapToDouble(item -> score(item)).sum();
        // ERROR KFP4J-373 col 56: "sum" is not supported in a pipeline body | pass the list, or the result of "map(...).toList()", to a component that does this
        // RIGHT highest(items.stream().map(item -> score(item)).toList());
        items.stream().forEach(item -> note(item));
        // ERROR KFP4J-373 col 23: "forEach" is not supported in a pipeline body | write a loop: "for (var x : items) { ... }"
        // RIGHT for (var item : items) { note(item); }
        items.stream().map(item -> score(item));
        // ERROR KFP4J-373 col 23: a stream without "toList()" at its end is not supported in a pipeline body | end it with "toList()" in the same expression: "items.stream().map(x -> call(x)).toList()"
        // RIGHT items.stream().map(item -> score(item)).toList();
    }
}
