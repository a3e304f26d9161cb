// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about decisions in a pipeline's body: KFP4J-340 to 359. */
public enum DecisionCode implements DiagnosticCode {
    IDENTITY(
            340,
            "\"%s\" compares references, not values",
            "write \"%s\": equal values are often different objects when the pipeline runs as plain Java"),
    DIFFERENT_TYPES(
            341,
            "\"%s\" is %s and \"%s\" is %s, so they are never equal",
            "compare values of one type, or let a component that takes both return a boolean"),
    NOT_COMPARABLE(
            342,
            "a condition cannot use \"%s\", which is %s",
            "let a component take it and return a boolean, and use that boolean in the condition"),
    NULL_CHECK(
            343,
            "a pipeline cannot decide whether \"%s\" is null: a cluster fails if a condition uses a missing value",
            "%s"),
    OPTIONAL_IN_CONDITION(
            344,
            "a condition cannot use \"%s\", which is optional: a cluster fails if it is left out",
            "give the input a default with @Default, or let a component with a @Nullable input return a boolean"),
    /** The graph decides before it runs the tasks of a branch. */
    CALL_IN_CONDITION(
            345,
            "\"%s\" would always run, although Java calls it only if the operands before it leave the condition open",
            "call it first and keep its result in a variable, or put a second \"if\" inside the branch"),
    CONDITION_AS_VALUE(
            346,
            "the condition \"%s\" cannot be passed on: KFP evaluates conditions only to choose a branch",
            "use it in an \"if\", or let a component that takes the values return a boolean"),
    DEAD_BRANCH(
            347,
            Severity.WARNING,
            "this code never runs and is not in the graph: %s",
            "remove it, or decide by a parameter of the pipeline"),
    NOT_IN_EVERY_BRANCH(
            348,
            "\"%s\" cannot be used here: only some of the branches before assign it",
            "assign the output of a component to it in every branch, including \"else\" or \"default\", or use it inside the branch"),
    BRANCH_VALUE(
            349,
            "\"%s\" cannot be used here: in one of the branches before it is %s, but a branch can pass on only the outputs of its own tasks",
            "use it inside each branch, or let a component called in that branch return it"),
    ARM_VALUE(
            350,
            "\"%s\" cannot be chosen when the pipeline runs: it is %s, but a branch can pass on only the outputs of its own tasks",
            "call the component that takes it once in each branch, or let a component called in this branch return it"),
    BRANCH_TYPES(
            351,
            "\"%s\" cannot be used here: it is %s in one of the branches before and %s in another, but KFP passes on only one type",
            "make the components called in the branches return the same type"),
    ARM_TYPES(
            352,
            "\"%s\" is %s here and %s in another branch, but KFP passes on only one type",
            "make the components called in the branches return the same type"),
    EARLY_RETURN(
            353,
            "a pipeline cannot return in only some of its branches: its graph has one end",
            "move the statements that follow into an \"else\", so that every branch returns, or return once at the end"),
    FALL_THROUGH(
            354,
            "this case falls through to the next one, which a graph cannot do",
            "end it with \"break;\", or write \"case ... ->\""),
    BAD_LABEL(
            355,
            "%s is not supported in a pipeline body: a run's values have no Java types",
            "use constants as labels: strings, integers or enum constants"),
    BREAK_INSIDE_CASE(
            356,
            "\"break\" can end a case, but cannot leave it from inside another statement",
            "move the rest of the case into an \"else\"");

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
