// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

import java.util.Locale;

/**
 * All messages. A code is never used for anything else again. 1xx: components; 2xx: pipeline signatures and options; 3xx:
 * pipeline bodies; 9xx: the compiler and its surroundings. The wording names things in quotes as the user wrote them,
 * states the rule, and says what to do; arguments are {@code %s}, first those of the wording, then those of the remedy.
 */
public enum DiagnosticCode {
    // ---- components --------------------------------------------------------------------------------------------
    /** A component must be a static method. */
    COMPONENT_NOT_STATIC(101, "component \"%s\" must be static", "add \"static\": a step has no instance to run on"),
    /** A component must be reachable from its entrypoint. */
    COMPONENT_PRIVATE(
            102,
            "component \"%s\" must not be private",
            "leave \"private\" out: the generated entrypoint, a class of the same package, calls the method"),
    /** The classes around a component must be reachable. */
    COMPONENT_CLASS_PRIVATE(
            103,
            "component \"%s\" cannot be reached, because the class \"%s\" is private",
            "leave \"private\" out there: the generated entrypoint is a class of the same package"),
    /** A component has no type parameters. */
    COMPONENT_GENERIC(
            104,
            "component \"%s\" must not have type parameters",
            "write the types out: a step reads its inputs by their declared types"),
    /** A component has no variable number of parameters. */
    COMPONENT_VARARGS(
            105,
            "component \"%s\" must not have a variable number of parameters",
            "take a List: an input has one name and one value"),
    /** Component names are unique. */
    DUPLICATE_COMPONENT(
            106,
            "\"%s\" is already the name of the component \"%s\"%s",
            "give one of them a name of its own with @Component(name = \"...\")"),
    /** Generated classes have names of their own. */
    GENERATED_CLASS_CLASH(
            107,
            "component \"%s\" needs the name \"%s\" for a generated class, but %s",
            "rename the method or the class"),
    /** Component names follow KFP's rule. */
    BAD_COMPONENT_NAME(
            108,
            "\"%s\" cannot be the name of a component",
            "use lower-case letters, digits and single dashes between them, at most 128 characters%s"),
    /** Names of inputs, outputs and fields follow KFP's rule. */
    BAD_IO_NAME(109, "\"%s\" cannot be the name of %s", "use a letter, then letters, digits, underscores and dashes%s"),
    /** KFP keeps the name Output to outputs. */
    INPUT_NAMED_OUTPUT(
            110,
            "an input cannot be called \"Output\"",
            "choose another name: KFP gives this one to the single output of a component"),
    /** Names of inputs, and names of outputs, are unique. */
    DUPLICATE_IO_NAME(111, "\"%s\" and \"%s\" are both %s \"%s\"", "give one of them another name with @Name"),
    /** Only some types cross a step's border. */
    UNSUPPORTED_TYPE(112, "%s \"%s\" cannot have the type \"%s\"", "%s"),
    /** Lists and maps say what they hold. */
    RAW_TYPE(113, "%s \"%s\" must say what its %s holds", "write %s, such as %s"),
    /** Maps have text as keys. */
    MAP_KEY(
            114,
            "the keys of %s \"%s\" must be \"String\", not \"%s\"",
            "use Map<String, ...>: it becomes a JSON object"),
    /** Lists and maps hold one type. */
    WILDCARD_TYPE(
            115,
            "%s \"%s\" must not have a wildcard in its type",
            "write the element type out: \"%s\" does not say which type the JSON values have"),
    /** A record does not hold itself. */
    RECURSIVE_RECORD(
            116,
            "the record \"%s\" of %s \"%s\" holds itself",
            "use a flat record, or hand the structure over as a file in an artifact"),
    /** Records have no type parameters. */
    GENERIC_RECORD(
            117,
            "the record \"%s\" of %s \"%s\" must not have type parameters",
            "write a record with the types filled in"),
    /** A record holds something. */
    EMPTY_RECORD(118, "the record \"%s\" of %s \"%s\" is empty", "add a component to it%s"),
    /** An enum has constants. */
    EMPTY_ENUM(119, "the enum \"%s\" of %s \"%s\" has no constants", "add one, or use String"),
    /** The entrypoint must be able to name the types. */
    TYPE_NOT_REACHABLE(
            120,
            "the type \"%s\" of %s \"%s\" cannot be reached from the generated entrypoint",
            "make it and the classes around it package-private in the component's package, or public"),
    /** Artifacts stand by themselves. */
    ARTIFACT_IN_PARAMETER(
            121,
            "%s \"%s\" must not hold artifacts inside a %s",
            "make the artifact an input or output of its own; a List of artifacts may be an input"),
    /** KFP has no output lists of artifacts. */
    OUTPUT_ARTIFACT_LIST(
            122,
            "output \"%s\" must not be a list of artifacts",
            "return the artifacts one by one in a record, or a folder as one artifact: KFP keeps the first of a list only"),
    /** An artifact type says its schema title. */
    ARTIFACT_WITHOUT_TITLE(
            123,
            "the artifact type \"%s\" must say its schema title",
            "add @SchemaTitle(\"namespace.Name\") to the class"),
    /** Schema titles and versions have a form. */
    BAD_SCHEMA(124, "\"%s\" cannot be the schema %s of an artifact", "%s"),
    /** The entrypoint makes input artifacts. */
    ARTIFACT_CONSTRUCTOR(
            125,
            "the artifact type \"%s\" cannot be made by the generated entrypoint: %s",
            "give it a public constructor that takes an ArtifactHandle and hands it on with super(handle)"),
    /** TaskFinalStatus is an input. */
    FINAL_STATUS_MISPLACED(
            126,
            "%s \"%s\" must not be or hold a \"TaskFinalStatus\"",
            "take it as a parameter of an exit handler: the engine fills it in"),
    /** A primitive is never null. */
    NULLABLE_PRIMITIVE(127, "%s \"%s\" of type \"%s\" cannot be @Nullable", "use \"%s\" instead"),
    /** An input with a default is never null. */
    NULLABLE_WITH_DEFAULT(
            128,
            "input \"%s\" cannot have both @Nullable and @Default",
            "leave one out: an input that is not given takes its default and is never null"),
    /** Some inputs have no default. */
    DEFAULT_NOT_ALLOWED(129, "input \"%s\" of type \"%s\" cannot have a default", "%s"),
    /** A default fits the input's type. */
    BAD_DEFAULT(130, "\"%s\" cannot be the default of input \"%s\": %s", "%s"),
    /** Outputs are never null. */
    NULLABLE_OUTPUT(
            131,
            "output \"%s\" cannot be @Nullable",
            "return a value in every case: KFP fails a step that leaves an output out"),
    /** Quantities are written as Kubernetes writes them. */
    BAD_QUANTITY(132, "\"%s\" cannot be the %s", "write %s"),
    /** A request is within its limit. */
    REQUEST_ABOVE_LIMIT(133, "the %s request \"%s\" is above the limit \"%s\"", "lower the request or raise the limit"),
    /** Counts have a least value. */
    BAD_COUNT(134, "%s must be %s or more, not %s", "%s"),
    /** Times are written with a unit. */
    BAD_TIMEOUT(
            135,
            "\"%s\" cannot be a time",
            "write a whole number above 0 and a unit: \"90s\", \"30m\", \"2h\" or \"1d\""),
    /** Environment variables have identifiers as names. */
    BAD_ENV_NAME(
            136,
            "\"%s\" cannot be the name of an environment variable",
            "use letters, digits and underscores, not starting with a digit"),
    /** Environment variables are set once. */
    DUPLICATE_ENV(137, "the environment variable \"%s\" is set twice", "leave one of them out"),
    /** Image references have a form. */
    BAD_IMAGE(
            138,
            "\"%s\" cannot be a container image",
            "write a reference such as \"ghcr.io/acme/steps:1.2\" or \"steps@sha256:...\""),
    /** Accelerators are resource names. */
    BAD_ACCELERATOR(
            139,
            "\"%s\" cannot be an accelerator",
            "write the resource name that the cluster uses, such as \"nvidia.com/gpu\""),
    /** A count needs an accelerator. */
    ACCELERATOR_MISSING(
            140,
            "acceleratorCount is set, but no accelerator",
            "add accelerator = \"nvidia.com/gpu\" or leave the count out"),
    /** A component in a jar has a descriptor. */
    DESCRIPTOR_MISSING(
            141,
            "component \"%s\" has no descriptor \"%s\"",
            "was the annotation processor of kfp4j on when its class was compiled? Build that module again with kfp4j-processor in annotationProcessorPaths (on JDK 23 and later javac runs no processor from the class path unless -proc:full is given)"),
    /** A descriptor is of a version that we know. */
    DESCRIPTOR_TOO_NEW(
            142,
            "the descriptor of component \"%s\" has version %s, and this kfp4j reads up to %s",
            "use the kfp4j version that built the jar, or a later one"),
    /** A descriptor fits its method. */
    DESCRIPTOR_STALE(
            146,
            "the descriptor \"%2$s\" of component \"%1$s\" does not fit the method",
            "build the module of the component again"),
    /** A method is a component or a pipeline. */
    COMPONENT_AND_PIPELINE(
            143, "\"%s\" cannot be both a component and a pipeline", "leave @Component or @Pipeline out"),
    /** Annotations stand where they mean something. */
    MISPLACED_ANNOTATION(144, "@%s means nothing here", "%s"),
    /** Descriptions have a greatest length. */
    DESCRIPTION_TOO_LONG(145, "the description has %s characters, and KFP takes 1024", "shorten it"),
    /** Text is Unicode. */
    BROKEN_TEXT(
            147,
            "the text %s holds half a surrogate pair, which is no character",
            "write whole characters: each outside the first 65536 takes two escapes"),

    // ---- pipeline signatures and task options ------------------------------------------------------------------
    /** A pipeline must be a static method. */
    PIPELINE_NOT_STATIC(201, "pipeline \"%s\" must be static", "add \"static\": a pipeline has no instance to run on"),
    /** A pipeline must be reachable from other classes. */
    PIPELINE_PRIVATE(
            202,
            "pipeline \"%s\" must not be private",
            "leave \"private\" out: a pipeline is run, and called, from outside its class"),
    /** A pipeline has no type parameters. */
    PIPELINE_GENERIC(
            203, "pipeline \"%s\" must not have type parameters", "write the types out: a run gets its inputs as JSON"),
    /** A pipeline has no variable number of parameters. */
    PIPELINE_VARARGS(
            204,
            "pipeline \"%s\" must not have a variable number of parameters",
            "take a List: an input has one name and one value"),
    /** Pipeline names follow KFP's rule. */
    BAD_PIPELINE_NAME(
            205,
            "\"%s\" cannot be the name of a pipeline",
            "use lower-case letters, digits and single dashes between them, at most 128 characters%s"),
    /** Pipeline names are unique. */
    DUPLICATE_PIPELINE(
            206,
            "pipeline \"%s\" is already the name of \"%s\"%s",
            "give one of them a name of its own with @Pipeline(name = \"...\"): the name is the manifest's file name"),
    /** Display names have a greatest length. */
    DISPLAY_NAME_TOO_LONG(207, "the display name has %s characters, and KFP takes 1024", "shorten it"),
    /** The final status is for steps. */
    PIPELINE_FINAL_STATUS(
            208,
            "input \"%s\" of pipeline \"%s\" cannot be a \"TaskFinalStatus\"",
            "leave it out: the engine gives it to a component that runs as an exit handler"),
    /** Pipelines that stand in classes of one name. */
    DESCRIPTOR_CLASH(
            209,
            "pipeline \"%s\" needs the name \"%s\" for a generated class, but %s",
            "rename the method or the class"),
    /** Descriptors of pipelines use the runtime. */
    PIPELINE_RUNTIME_MISSING(
            210,
            "pipeline \"%s\" needs kfp4j-runtime, which cannot be seen from here",
            "add the dependency dev.kfp4j:kfp4j-runtime; a module must also say \"requires dev.kfp4j.runtime;\""),
    /** Options of a task are constants. */
    OPTION_NOT_CONSTANT(
            220,
            "%s(...) of a task must be constant, and \"%s\" is known only when the pipeline runs",
            "write a constant"),
    /** Each option is set once. */
    OPTION_TWICE(221, "%s(...) is set twice for one task", "leave one of them out"),
    /** A nested pipeline has no container. */
    OPTION_ON_PIPELINE(
            222,
            "%s(...) cannot be set for the nested pipeline \"%s\"",
            "set it on the tasks inside that pipeline: it has no container of its own"),
    /** Caching keys say something. */
    EMPTY_OPTION(223, "%s(...) of a task must not be empty", "write a text or leave the option out"),
    /** Waits grow by a factor. */
    BAD_RETRY_FACTOR(
            224, "the factor of a retry must be 1 or more, not %s", "write how many times longer each further wait is"),
    /** A caching key needs caching. */
    CACHE_KEY_WITHOUT_CACHE(225, "cacheKey(...) means nothing on a task whose cache is off", "leave one of them out"),

    // ---- pipeline bodies ---------------------------------------------------------------------------------------
    /** No decisions. */
    BODY_DECISION(
            301,
            "%s is not supported in a pipeline body",
            "decide inside a component that takes the value, or write one pipeline for each case"),
    /** No loops. */
    BODY_LOOP(
            302,
            "%s is not supported in a pipeline body",
            "loop inside a component that takes the list, or call the component once for each item"),
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
            "\"%s\" takes a \"TaskFinalStatus\", so it can only run as an exit handler",
            "leave the call out: this version has no exit handlers"),
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
    /** A pipeline's body must be at hand. */
    PIPELINE_FROM_JAR(
            333,
            "the pipeline \"%s\" is not of this compilation, so it cannot be nested here",
            "compile the two together, or call its components directly"),
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
            "name the result of a component, or leave it out: only tasks can be waited for"),
    /** A cluster knows the artifacts of a nested pipeline by what they are, not by the inputs that they are bound to. */
    ARTIFACT_TWICE(
            338,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster loses one of the inputs \"%s\" and \"%s\" of the nested pipeline \"%s\": they are the same artifact",
            "hand it over once and use it twice inside, or make it twice"),
    /** A cluster knows one artifact for each input of a nested pipeline. */
    ARTIFACT_LIST_TO_PIPELINE(
            339,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster hands on one artifact only of the list for input \"%s\" of the nested pipeline \"%s\"",
            "call the component that takes the list in this pipeline"),

    // ---- the compiler and its surroundings ---------------------------------------------------------------------
    /** Only javac shows method bodies. */
    NO_JAVAC(
            901,
            Severity.WARNING,
            "no manifest is written for pipeline \"%s\": this compiler does not show method bodies to annotation processors",
            "build with javac (Maven, Gradle or the command line); the components are generated all the same"),
    /** Bodies are not attributed under -proc:only. */
    BODIES_NOT_ANALYSED(
            902,
            Severity.WARNING,
            "no manifest was written for the pipelines in %s: the compiler ended before it looked into method bodies",
            "compile without -proc:only, and mend the errors above, with -Werror the warnings too"),
    /** javac gave up before it attributed a class. */
    BODIES_LEFT_UNREAD(
            903,
            "no manifest was written for the pipelines in %s: the compiler ended before it looked into these classes",
            "mend the errors above first"),
    /** Options of ours have known names. */
    UNKNOWN_OPTION(904, "unknown option \"-A%s\"", "%s"),
    /** Options have a form. */
    BAD_OPTION(905, "\"%s\" cannot be the value of the option \"-A%s\"", "write %s"),
    /** No image was named. */
    DEFAULT_IMAGE(
            906,
            Severity.NOTE,
            "the manifests name the image \"%s\"",
            "say which image holds the components with -Akfp4j.image=REFERENCE"),
    /** The compiler refuses a file. */
    CANNOT_WRITE(907, "cannot write \"%s\": %s", "make the output folder writable, and compile each class once"),
    /** Entrypoints need the runtime. */
    RUNTIME_MISSING(
            908,
            "component \"%s\" needs kfp4j-runtime, which cannot be seen from here",
            "add the dependency dev.kfp4j:kfp4j-runtime; a module must also say \"requires dev.kfp4j.runtime;\""),
    /** A defect of kfp4j itself. */
    INTERNAL_ERROR(999, "kfp4j failed on %s: %s", "this is a defect of kfp4j: please report it with the sources");

    /** How grave a message is. */
    public enum Severity {
        /** The build fails. */
        ERROR,
        /** The build goes on; {@code -Werror} makes it fail. */
        WARNING,
        /** For information. */
        NOTE
    }

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    DiagnosticCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    DiagnosticCode(int number, Severity severity, String wording, String remedy) {
        this.number = number;
        this.severity = severity;
        this.wording = wording;
        this.remedy = remedy;
    }

    /** The stable identifier, such as {@code KFP4J-101}. */
    public String id() {
        return "KFP4J-" + number;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** What it says is wrong; {@code %s} stands for what differs from case to case. */
    public String wording() {
        return wording;
    }

    /** What it says to do about it; {@code %s} as in the wording. */
    public String remedy() {
        return remedy;
    }

    /**
     * The whole text on two lines: {@code [KFP4J-101] component "train" must be static} and the remedy.
     *
     * @param arguments what the wording and then the remedy ask for
     */
    public String format(Object... arguments) {
        return String.format(Locale.ROOT, "[" + id() + "] " + wording + "\n" + remedy, arguments);
    }
}
