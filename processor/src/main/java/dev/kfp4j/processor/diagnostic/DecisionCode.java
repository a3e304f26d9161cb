// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about decisions in a pipeline's body: KFP4J-340 to 359. */
public enum DecisionCode implements DiagnosticCode {
    /** Java compares objects. */
    IDENTITY(
            340,
            "\"%s\" asks whether both are the same object, not whether they are equal",
            "write \"%s\": called as plain Java, equal values are often not the same object"),
    /** What is compared is of one type. */
    DIFFERENT_TYPES(
            341,
            "\"%s\" is %s and \"%s\" is %s, which are never equal",
            "compare values of one type, or let a component that takes both return a boolean"),
    /** Scalars are compared. */
    NOT_COMPARABLE(
            342,
            "a condition cannot look into \"%s\", which is %s",
            "let a component that takes it return a boolean, and decide by that"),
    /** Nothing can ask whether a value is there. */
    NULL_CHECK(
            343,
            "whether \"%s\" is null cannot be decided in a pipeline: a cluster fails where a condition looks at a missing value",
            "give the input a default with @Default and compare with that, or let a component with a @Nullable input return a boolean"),
    /** What may be missing decides nothing. */
    OPTIONAL_IN_CONDITION(
            344,
            "a condition cannot look at \"%s\", which may be left out: a cluster fails there",
            "give the input a default with @Default, or let a component with a @Nullable input return a boolean"),
    /** The graph decides before it runs what is in a branch. */
    CALL_IN_CONDITION(
            345,
            "\"%s\" would run in every case, although Java calls it only if what stands before it does not decide already",
            "call it before, and keep its result in a variable; or put an \"if\" of its own inside the branch"),
    /** Conditions are no values. */
    CONDITION_AS_VALUE(
            346,
            "the condition \"%s\" cannot be handed on: KFP knows conditions only where they decide",
            "decide by it with \"if\", or let a component that takes the values return a boolean"),
    /** Constants decide when compiling. */
    DEAD_BRANCH(
            347,
            Severity.WARNING,
            "this never runs and is not in the graph: %s",
            "leave it out, or decide by a parameter of the pipeline"),
    /** A variable needs a value on every way. */
    NOT_IN_EVERY_BRANCH(
            348,
            "\"%s\" cannot be used here: it is assigned in some of the branches before and not in all",
            "assign it in every branch, \"else\" or \"default\" included, each time what a component called there returns; or use it inside the branch"),
    /** A branch hands on what it makes. */
    BRANCH_VALUE(
            349,
            "\"%s\" cannot be used here: in one of the branches before it is %s, and KFP hands on only what a task in the branch makes",
            "use it inside each branch, or let a component called in that branch return it"),
    /** An arm hands on what it makes. */
    ARM_VALUE(
            350,
            "\"%s\" cannot be chosen when the pipeline runs: it is %s, and KFP hands on only what a task in the branch makes",
            "call the component that takes it once in each branch, or let a component called in this branch return it"),
    /** A one-of has one type. */
    BRANCH_TYPES(
            351,
            "\"%s\" cannot be used here: in one of the branches before it is %s, in another %s, and KFP hands on one type only",
            "let the components called in the branches return the same type"),
    /** The arms of a one-of have one type. */
    ARM_TYPES(
            352,
            "\"%s\" is %s here and %s in another branch, and KFP hands on one type only",
            "let the components called in the branches return the same type"),
    /** A graph has no way out. */
    EARLY_RETURN(
            353,
            "a pipeline cannot return in some of the branches only: its graph has one end",
            "put what follows into an \"else\", so that each branch returns, or return once at the end"),
    /** A case has its own graph. */
    FALL_THROUGH(
            354,
            "the statements of this case run on into the next one, which a graph cannot do",
            "end them with \"break;\", or write \"case ... ->\""),
    /** Labels are constants. */
    BAD_LABEL(
            355,
            "%s is not supported in a pipeline body: a run's values have no Java types",
            "use labels that are constants: texts, whole numbers, constants of an enum");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    DecisionCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    DecisionCode(int number, Severity severity, String wording, String remedy) {
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
