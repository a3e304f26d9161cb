// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

/** The replacements for stream operations that are not the {@code map} of a loop. */
final class StreamRemedies {
    private static final String LOOP = "\"items.stream().map(x -> call(x)).toList()\"";

    private StreamRemedies() {}

    /** For an operation of a stream, or of a list, that a body cannot use. */
    static String insteadOf(String method) {
        return switch (method) {
            case "forEach", "forEachOrdered" -> "write a loop: \"for (var x : items) { ... }\"";
            case "filter", "limit", "skip", "sorted", "distinct", "takeWhile", "dropWhile", "flatMap", "mapMulti" ->
                "let a component that takes the list do this and return a new list, and loop over its output";
            case "parallelStream", "parallel", "sequential", "unordered" ->
                "write " + LOOP + ": the iterations run in parallel in any case";
            case "mapToInt", "mapToLong", "mapToDouble", "mapToObj", "boxed" ->
                "write " + LOOP + ": it starts with a list and collects results of any type";
            default -> "pass the list, or the result of \"map(...).toList()\", to a component that does this";
        };
    }

    static String withoutEnd() {
        return "end it with \"toList()\" in the same expression: " + LOOP;
    }

    static String withoutList() {
        return "start with a list: " + LOOP;
    }

    static String withoutMap() {
        return "use the list itself, or call a component for each item: " + LOOP;
    }

    static String otherFunction() {
        return "pass a lambda or a method reference that calls a component: " + LOOP;
    }
}
