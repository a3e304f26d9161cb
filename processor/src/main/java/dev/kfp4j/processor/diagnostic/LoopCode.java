// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about loops, the fields of their items, and the lists that they fill: KFP4J-360 to 379. */
public enum LoopCode implements DiagnosticCode {
    /** Loops go over lists. */
    COUNTING_LOOP(
            360,
            "%s is not supported in a pipeline body",
            "loop over a list: \"for (var x : List.of(1, 2, 3))\", or over a list that a component makes"),
    /** All rounds run. */
    LEAVING_LOOP(
            361,
            "%s is not possible in a loop of a pipeline, since all its rounds run side by side",
            "let a component make a list of the items that count, and loop over that"),
    /** Loops go over lists. */
    NOT_A_LIST(
            362,
            "a pipeline cannot loop over \"%s\": it is %s",
            "loop over a list: a List parameter, a component's List output, or List.of(...) of constants or records"),
    /** A loop has a round. */
    EMPTY_LIST(
            363,
            "the list \"%s\" is empty, so that the loop would never run",
            "give it an item, or leave the loop out: KFP refuses an empty list"),
    /** Items are of one kind. */
    MIXED_ITEMS(
            364,
            "the items of a loop must be of one kind, and in \"%s\" the first is %s and another is %s",
            "write a loop for each kind; a record for the items gives all of them the same fields"),
    /** A limit is a constant. */
    BAD_LIMIT(
            365,
            "\"%s\" cannot be the number of rounds that run at once",
            "give a constant of 1 or more, or leave parallel(...) out: then there is no limit"),
    /** parallel(...) is about a loop. */
    LIMIT_MISPLACED(
            366,
            "parallel(...) can only stand where a loop has its list",
            "write \"for (var x : parallel(items, 4)) { ... }\" or \"parallel(items, 4).stream().map(...).toList()\""),
    /** Rounds know nothing of each other. */
    ASSIGNED_IN_LOOP(
            367,
            "the variable \"%s\" is declared outside of the loop, so the loop cannot assign it",
            "declare it in the loop; to have the results of all rounds add them to a list: \"results.add(...)\""),
    /** Lists are filled by loops. */
    ADDED_OUTSIDE_LOOP(
            368,
            "\"%s\" is added to outside of a loop",
            "a list holds what the rounds of a loop give: add to it in one \"for\" loop after its declaration, or use List.of(...) of constants"),
    /** A list holds the results of one call. */
    ADDED_TWICE(
            369,
            "\"%s\" is added to a second time",
            "fill a list for each: KFP collects the results of one call in one loop"),
    /** Only what tasks make is collected. */
    NOT_COLLECTABLE(
            370,
            "\"%s\" cannot be collected from a loop: it is %s",
            "add the output of a component or pipeline that is called in this loop"),
    /** A list is ready after its loop. */
    LIST_NOT_READY(
            372,
            "\"%s\" cannot be used here, only added to: %s",
            "use the list after the loop that fills it; for a constant list write List.of(...)"),
    /** Few streams are loops. */
    STREAM_FORM(
            373,
            "%s is not supported in a pipeline body",
            "write \"items.stream().map(x -> call(x)).toList()\", or a loop \"for (var x : items) { ... }\""),
    /** Fields have simple names. */
    FIELD_NAME(
            374,
            "\"%s\" cannot be taken out of \"%s\": %s",
            "take a field whose name is a constant of letters, digits and \"_\", or hand over the whole to a component"),
    /** A field must be there. */
    FIELD_MISSING(
            375,
            "\"%s\" may have no field \"%s\": %s",
            "give the field a value everywhere, or hand over the whole to a component"),
    /** A cluster flattens lists of lists. */
    LIST_OF_LISTS(
            376,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster makes one flat list of \"%s\", which plain Java makes a list of lists",
            "add the results of the inner loop to one list that is declared before both loops, which is flat everywhere"),
    /** A list must be there. */
    LIST_MAY_BE_MISSING(
            377,
            "the pipeline's input \"%s\" may be left out, so a loop cannot go through it",
            "give the input a default with @Default, or make it required"),
    /** A loop does something. */
    IDLE_LOOP(378, "no component is called in the loop", "call one, or leave the loop out: KFP refuses an empty graph"),
    /** KFP's placeholders are ours to write. */
    ITEM_PLACEHOLDER(
            379,
            "the items of a loop must not contain \"{{$\"",
            "write them differently: KFP replaces what looks like a placeholder, and has no way to escape it");

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
