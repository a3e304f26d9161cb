// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about what a pipeline's body may hold: KFP4J-301 to 339. */
public enum BodyCode implements DiagnosticCode {
    /** Values have no Java types at run time. */
    BODY_DECISION(
            301,
            "%s is not supported in a pipeline body",
            "decide by a value: if (mode == Mode.FAST), switch (name) with constants, or a component that returns a boolean"),
    /** No loops without an end that is known when they begin. */
    BODY_LOOP(
            302,
            "%s is not supported in a pipeline body",
            "loop over a list, \"for (var x : items) { ... }\", or repeat the work inside a component"),
    /** No handling of failures. */
    BODY_FAILURE(
            303,
            "%s is not supported in a pipeline body",
            "handle the failure inside the component; task(() -> ...).retries(3).run() tries a failed step again"),
    /** No checks. */
    BODY_ASSERTION(
            304,
            "%s is not supported in a pipeline body, which is translated and not run",
            "check the value inside a component that takes it"),
    /** No functions. */
    BODY_FUNCTION(
            305,
            "%s is not supported in a pipeline body outside task(...)",
            "call the component; task(() -> ...) sets options for a call"),
    /** No classes. */
    BODY_CLASS(306, "%s is not supported in a pipeline body", "declare it outside the method"),
    /** No arrays. */
    BODY_ARRAY(307, "%s is not supported in a pipeline body", "use List.of(...) of constants"),
    /** No objects but records. */
    BODY_OBJECT(
            308,
            "\"new %s(...)\" is not supported in a pipeline body",
            "make the object inside a component; a record of constants, by its own parameters, can be made here"),
    /** Nothing else. */
    BODY_OTHER(
            309,
            "%s is not supported in a pipeline body",
            "a pipeline calls components and pipelines and hands values from one to another; do the rest inside a component"),
    /** Only components and pipelines are called. */
    NOT_A_COMPONENT(
            310, "\"%s\" is neither a component nor a pipeline, so it cannot be called in a pipeline body", "%s"),
    /** Operators need values. */
    RUNTIME_OPERATION(
            311,
            "\"%s\" needs the value of \"%s\", which exists only when the pipeline runs",
            "compute it inside a component that takes the value"),
    /** Methods need values. */
    RUNTIME_METHOD(
            312,
            "\"%s\" cannot be called on \"%s\", which exists only when the pipeline runs",
            "call it inside a component that takes the value"),
    /** Fields may change. */
    FIELD_NOT_FINAL(
            313,
            "the field \"%s\" is not \"static final\", so a pipeline body cannot read it",
            "make it a static final constant, or a parameter of the pipeline"),
    /** Constants of other classes are constants for the compiler. */
    FIELD_NOT_CONSTANT(
            314,
            "the value of \"%s\" is not known to the compiler here",
            "use a constant that is made of literals; of other classes only those of primitive type or String are known"),
    /** Constant expressions may fail. */
    CONSTANT_FAILS(315, "the constant \"%s\" cannot be computed: %s", "correct the expression"),
    /** Parameters keep their values. */
    PARAMETER_ASSIGNED(
            316,
            "the parameter \"%s\" must not be assigned in a pipeline body",
            "assign to a variable of your own: the parameter is an input of the run"),
    /** Assignments stand by themselves. */
    ASSIGNMENT_FORM(
            317,
            "%s is not supported in a pipeline body",
            "write an assignment \"x = ...;\" as a statement of its own"),
    /** What may be missing cannot feed what is needed. */
    OPTIONAL_TO_REQUIRED(
            318,
            "input \"%s\" of \"%s\" must have a value, and the pipeline's input \"%s\" may be left out",
            "give the pipeline's input a default with @Default, or make the component's input @Nullable"),
    /** Null is for optional inputs. */
    NULL_TO_REQUIRED(
            319, "input \"%s\" of \"%s\" must have a value, and not null", "give a value, or make the input @Nullable"),
    /** Artifacts are made by components. */
    CONSTANT_ARTIFACT(
            320,
            "input \"%s\" of \"%s\" is an artifact and cannot be a constant",
            "hand over what a component has made"),
    /** Collections are constant. */
    RUNTIME_ELEMENT(
            321,
            "\"%s\" exists only when the pipeline runs, so it cannot be part of a constant %s",
            "hand it over as an input of its own, and put the parts together inside the component"),
    /** Result records are taken apart. */
    WHOLE_RESULT(322, "the results of \"%s\" cannot be handed over as a whole", "hand over one of them: %s"),
    /** A record of run-time values is for returning. */
    RECORD_OF_RESULTS(
            323,
            "a record of values that exist only when the pipeline runs can only be returned",
            "hand the values over one by one"),
    /** KFP's placeholders are ours to write. */
    PLACEHOLDER(
            324,
            "the text for input \"%s\" of \"%s\" must not contain \"{{$\"",
            "write it differently: KFP replaces what looks like a placeholder, and has no way to escape it"),
    /** Placeholders are not replaced at the border of a pipeline. */
    TEXT_TO_PIPELINE(
            325,
            "text with run-time values in it cannot be handed to the pipeline \"%s\"",
            "build the text inside a component, or hand the values over one by one"),
    /** Only scalars stand in text. */
    NOT_IN_TEXT(
            326, "\"%s\" cannot stand in a text: it is %s", "build the text inside a component that takes the value"),
    /** Few formats are filled by KFP. */
    BAD_FORMAT(
            327,
            "the format \"%s\" cannot be filled in when the pipeline runs: %s",
            "use %%s for every value, and %%d for whole numbers, or build the text inside a component"),
    /** A final status comes from the engine. */
    FINAL_STATUS_OUTSIDE_EXIT_HANDLER(
            328,
            "finalStatus() says how that ended which an exit task waits for, and \"%s\" is no exit task here",
            "call it in a \"finally\" block, or give it ignoreUpstreamFailure() and one task to wait for"),
    /** JSON numbers are doubles. */
    NUMBER_OUT_OF_RANGE(
            329,
            "%s cannot be handed over exactly: KFP carries numbers as finite doubles",
            "stay within +-9007199254740991 for whole numbers, or hand over text"),
    /** Outputs come from tasks. */
    RESULT_NOT_FROM_TASK(
            330,
            "a pipeline cannot return %s",
            "return the output of a component: KFP's outputs always come from tasks"),
    /** A pipeline has a task. */
    EMPTY_PIPELINE(331, "pipeline \"%s\" has no task", "call a component in it: KFP refuses an empty pipeline"),
    /** A graph has an end. */
    PIPELINE_RECURSION(
            332, "pipeline \"%s\" calls itself: %s", "break the circle: a pipeline's graph is laid out before it runs"),
    /** A task is run. */
    TASK_WITHOUT_RUN(
            334,
            "the task is described and never run",
            "end the call with \".run()\": task(() -> ...).cpu(\"2\").run()"),
    /** A task is described in one expression. */
    TASK_IN_VARIABLE(
            335,
            "a task's description must not be kept in a variable",
            "write it in one expression from task(...) to run(): task(() -> ...).cpu(\"2\").run()"),
    /** task(...) is about one call. */
    TASK_NOT_ONE_CALL(
            336,
            "task(...) takes exactly one call of a component or pipeline, and this is %s",
            "write task(() -> component(arguments))"),
    /** One waits for tasks. */
    AFTER_NOT_A_TASK(
            337,
            "after(...) takes results of tasks, and \"%s\" is %s",
            "name the result of a component, or leave it out: only tasks can be waited for");

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
