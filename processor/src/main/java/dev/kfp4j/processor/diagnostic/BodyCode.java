// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about the statements and expressions of a pipeline's body: KFP4J-301 to 337. */
public enum BodyCode implements DiagnosticCode {
    BODY_DECISION(
            301,
            "%s is not supported in a pipeline body",
            "decide by a value: if (mode == Mode.FAST), switch (name) with constants, or a component that returns a boolean"),
    BODY_LOOP(
            302,
            "%s is not supported in a pipeline body",
            "loop over a list, \"for (var x : items) { ... }\", or repeat the work inside a component"),
    BODY_FAILURE(
            303,
            "%s is not supported in a pipeline body",
            "handle the failure inside the component; task(() -> ...).retries(3).run() retries a failed step"),
    BODY_ASSERTION(
            304,
            "%s is not supported in a pipeline body, which is translated and not run",
            "check the value inside a component that takes it"),
    BODY_FUNCTION(
            305,
            "%s is not supported in a pipeline body outside of task(...)",
            "call the component directly; task(() -> ...) sets options for a call"),
    BODY_CLASS(306, "%s is not supported in a pipeline body", "declare it outside of the method"),
    BODY_ARRAY(307, "%s is not supported in a pipeline body", "use List.of(...) with constants"),
    BODY_OBJECT(
            308,
            "\"new %s(...)\" is not supported in a pipeline body",
            "create the object inside a component; a pipeline body can create only records of constants, by their canonical constructors"),
    BODY_OTHER(
            309,
            "%s is not supported in a pipeline body",
            "a pipeline calls components and pipelines and passes values between them; do the rest inside a component"),
    NOT_A_COMPONENT(310, "a pipeline body cannot call \"%s\", which is neither a component nor a pipeline", "%s"),
    RUNTIME_OPERATION(
            311,
            "\"%s\" needs the value of \"%s\", which exists only when the pipeline runs",
            "compute it inside a component that takes the value"),
    RUNTIME_METHOD(
            312,
            "\"%s\" cannot be called on \"%s\", which exists only when the pipeline runs",
            "call it inside a component that takes the value"),
    FIELD_NOT_FINAL(
            313,
            "a pipeline body cannot read the field \"%s\", which is not \"static final\"",
            "make it a static final constant, or a parameter of the pipeline"),
    FIELD_NOT_CONSTANT(
            314,
            "the value of \"%s\" is not known at compile time",
            "use a constant made of literals; a constant of another class must have a primitive type or be a String"),
    CONSTANT_FAILS(315, "the constant \"%s\" cannot be computed: %s", "correct the expression"),
    PARAMETER_ASSIGNED(
            316,
            "the parameter \"%s\" must not be assigned in a pipeline body",
            "assign to a local variable: the parameter is an input of the run"),
    ASSIGNMENT_FORM(317, "%s is not supported in a pipeline body", "%s"),
    OPTIONAL_TO_REQUIRED(318, "input \"%s\" of \"%s\" is required, but the pipeline's input \"%s\" is optional", "%s"),
    NULL_TO_REQUIRED(
            319, "input \"%s\" of \"%s\" is required and cannot be null", "pass a value, or make the input @Nullable"),
    CONSTANT_ARTIFACT(
            320,
            "input \"%s\" of \"%s\" is an artifact and cannot be a constant",
            "pass the output of a component, or import a file with importArtifact(...)"),
    RUNTIME_ELEMENT(321, "\"%s\" exists only when the pipeline runs, so it cannot be part of a constant %s", "%s"),
    WHOLE_RESULT(322, "the results of \"%s\" cannot be passed as a whole", "pass one of them: %s"),
    RECORD_OF_RESULTS(
            323,
            "a record of values that exist only when the pipeline runs can only be returned",
            "pass the values one by one"),
    PLACEHOLDER(
            324,
            "the string for input \"%s\" of \"%s\" must not contain \"{{$\"",
            "write it differently: KFP treats it as the start of a placeholder and has no way to escape it"),
    TEXT_TO_PIPELINE(
            325,
            "a string that is built from run-time values cannot be passed to the pipeline \"%s\"",
            "build the string inside a component, or pass the values one by one"),
    NOT_IN_TEXT(326, "\"%s\" cannot be part of a string: it is %s", "%s"),
    BAD_FORMAT(
            327,
            "the format \"%s\" cannot be filled in when the pipeline runs: %s",
            "use %%s for every value and %%d for integers, or build the string inside a component"),
    FINAL_STATUS_OUTSIDE_EXIT_HANDLER(
            328,
            "finalStatus() is available only to an exit task, and \"%s\" is not one here",
            "call it in a \"finally\" block, or add ignoreUpstreamFailure() and wait for exactly one task"),
    NUMBER_OUT_OF_RANGE(
            329,
            "\"%s\" cannot be passed exactly: KFP passes numbers as finite doubles",
            "keep integers between -9007199254740991 and 9007199254740991, or pass a String"),
    RESULT_NOT_FROM_TASK(
            330,
            "a pipeline cannot return %s",
            "return the output of a component: the outputs of a pipeline always come from its tasks"),
    EMPTY_PIPELINE(331, "pipeline \"%s\" has no task", "call a component in it: KFP rejects an empty pipeline"),
    PIPELINE_RECURSION(
            332,
            "pipeline \"%s\" calls itself: %s",
            "break the cycle: the graph of a pipeline is fixed before it runs"),
    TASK_WITHOUT_RUN(
            334,
            "the task is described but never run",
            "end the call with \".run()\": task(() -> ...).cpu(\"2\").run()"),
    TASK_IN_VARIABLE(
            335,
            "the description of a task must not be kept in a variable",
            "write it as one expression from task(...) to run(): task(() -> ...).cpu(\"2\").run()"),
    TASK_NOT_ONE_CALL(
            336,
            "task(...) takes exactly one call of a component or pipeline, but this is %s",
            "write task(() -> component(arguments))"),
    AFTER_NOT_A_TASK(337, "after(...) takes results of tasks, but \"%s\" is %s", "%s");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    BodyCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    BodyCode(int number, Severity severity, String wording, String remedy) {
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
