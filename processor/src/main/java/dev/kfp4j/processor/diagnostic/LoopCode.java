// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about loops, the fields of their items, and the lists that they fill: KFP4J-360 to 379. */
public enum LoopCode implements DiagnosticCode {
    COUNTING_LOOP(
            360,
            "%s is not supported in a pipeline body",
            "loop over a list: \"for (var x : List.of(1, 2, 3))\", or over a list that a component returns"),
    LEAVING_LOOP(
            361,
            "%s is not supported in a loop of a pipeline, because its iterations run in parallel",
            "let a component select the items, and loop over its result"),
    NOT_A_LIST(
            362,
            "a pipeline cannot loop over \"%s\": it is %s",
            "loop over a list: a List parameter, the List output of a component, or List.of(...) with constants or records"),
    EMPTY_LIST(
            363,
            "the list \"%s\" is empty, so the loop would never run",
            "add an item, or remove the loop: KFP rejects an empty list"),
    MIXED_ITEMS(
            364,
            "the items of a loop must be of one kind, but in \"%s\" the first is %s and another is %s",
            "write one loop for each kind, or use a record, which gives all items the same fields"),
    BAD_LIMIT(
            365,
            "\"%s\" is not a valid number of parallel iterations",
            "use a constant of 1 or more, or remove parallel(...) to run all iterations at once"),
    LIMIT_MISPLACED(
            366,
            "parallel(...) can wrap only the list of a loop",
            "write \"for (var x : parallel(items, 4)) { ... }\" or \"parallel(items, 4).stream().map(...).toList()\""),
    ASSIGNED_IN_LOOP(
            367,
            "a loop cannot assign \"%s\", which is declared outside of it: its iterations run in parallel",
            "declare the variable in the loop; to combine the results of all iterations, add each to a list, \"results.add(...)\", and pass the list to a component"),
    ADDED_OUTSIDE_LOOP(
            368,
            "\"%s.add(...)\" must be inside a loop",
            "add to the list in one \"for\" loop after its declaration, or use List.of(...) with constants"),
    ADDED_TWICE(
            369,
            "\"%s.add(...)\" is called in two places",
            "use one list per call; to collect from branches, move them into a pipeline that returns the value, and call it in the loop"),
    NOT_COLLECTABLE(
            370,
            "\"%s\" cannot be collected from a loop: it is %s",
            "add the output of a component or pipeline that this loop calls"),
    COLLECTED_ONE_OF(
            371,
            "\"%s\" cannot be collected from a loop: it comes from one of several branches",
            "move the branches into a pipeline that returns the value, and call that pipeline in the loop"),
    LIST_NOT_READY(372, "\"%s\" cannot be used here: %s", "%s"),
    STREAM_FORM(373, "%s is not supported in a pipeline body", "%s"),
    FIELD_NAME(
            374,
            "the field \"%s\" cannot be taken from \"%s\": %s",
            "use a constant name of letters, digits and \"_\", or pass the whole value to a component"),
    FIELD_MISSING(
            375,
            "\"%s\" may lack the field \"%s\": %s",
            "give the field a value everywhere, or pass the whole value to a component"),
    LIST_OF_LISTS(
            376,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster flattens \"%s\" into one list, but in plain Java it is a list of lists",
            "declare one list before both loops, and add the results of the inner loop to it: that list is flat everywhere"),
    LIST_MAY_BE_MISSING(
            377,
            "a loop cannot iterate over the pipeline's input \"%s\", which is optional",
            "give the input a default with @Default, or make it required"),
    IDLE_LOOP(378, "the loop calls no component", "call one, or remove the loop: KFP rejects an empty graph"),
    ITEM_PLACEHOLDER(
            379,
            "the items of a loop must not contain \"{{$\"",
            "write them differently: KFP treats it as the start of a placeholder and has no way to escape it");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    LoopCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    LoopCode(int number, Severity severity, String wording, String remedy) {
        this.number = number;
        this.severity = severity;
        this.wording = wording;
        this.remedy = remedy;
    }

    @Override
    public Message message() {
        return new Message(number, severity, wording, remedy);
    }
}
