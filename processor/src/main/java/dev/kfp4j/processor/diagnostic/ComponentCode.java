// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about components: KFP4J-1xx. */
public enum ComponentCode implements DiagnosticCode {
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
            "write whole characters: each outside the first 65536 takes two escapes");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    ComponentCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    ComponentCode(int number, Severity severity, String wording, String remedy) {
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
