// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about components: KFP4J-1xx. */
public enum ComponentCode implements DiagnosticCode {
    COMPONENT_NOT_STATIC(
            101, "component \"%s\" must be static", "add \"static\": a step calls the method without an instance"),
    COMPONENT_PRIVATE(
            102,
            "component \"%s\" must not be private",
            "remove \"private\": the generated entrypoint, a class in the same package, calls the method"),
    COMPONENT_CLASS_PRIVATE(
            103,
            "component \"%s\" cannot be called, because the class \"%s\" is private",
            "remove \"private\" from the class: the generated entrypoint is a class in the same package"),
    COMPONENT_GENERIC(
            104,
            "component \"%s\" must not have type parameters",
            "use concrete types: a step reads each input by its declared type"),
    COMPONENT_VARARGS(
            105,
            "component \"%s\" must not take a variable number of arguments",
            "use a List: an input has one name and one value"),
    DUPLICATE_COMPONENT(
            106,
            "\"%s\" is already the name of component \"%s\"%s",
            "rename one of them with @Component(name = \"...\")"),
    GENERATED_CLASS_CLASH(
            107,
            "the class \"%2$s\" cannot be generated for component \"%1$s\": %3$s",
            "rename the method or the class"),
    BAD_COMPONENT_NAME(
            108,
            "\"%s\" is not a valid name for a component",
            "use lower-case letters and digits, separated by single dashes, at most 128 characters%s"),
    BAD_IO_NAME(
            109,
            "\"%s\" is not a valid name for %s",
            "start with a letter, then use letters, digits, underscores and dashes%s"),
    INPUT_NAMED_OUTPUT(
            110,
            "an input must not be named \"Output\"",
            "choose another name: KFP reserves this one for the single output of a component"),
    DUPLICATE_IO_NAME(111, "\"%s\" and \"%s\" both become %s \"%s\"", "rename one of them with @Name"),
    UNSUPPORTED_TYPE(112, "%s \"%s\" cannot have the type \"%s\"", "%s"),
    RAW_TYPE(113, "%s \"%s\" has the raw type \"%s\"", "add the type arguments, such as %s"),
    MAP_KEY(
            114,
            "the keys of %s \"%s\" must be \"String\", not \"%s\"",
            "use Map<String, ...>: a map becomes a JSON object"),
    WILDCARD_TYPE(
            115,
            "%s \"%s\" must not have a wildcard in its type",
            "replace \"%s\" with a concrete type: a step reads JSON values by their declared type"),
    RECURSIVE_RECORD(
            116,
            "the record \"%s\" of %s \"%s\" contains itself",
            "use a flat record, or pass the structure as a file in an artifact"),
    GENERIC_RECORD(
            117,
            "the record \"%s\" of %s \"%s\" must not have type parameters",
            "declare a record with concrete types"),
    EMPTY_RECORD(118, "the record \"%s\" of %s \"%s\" has no fields", "add a field to it%s"),
    EMPTY_ENUM(119, "the enum \"%s\" of %s \"%s\" has no constants", "add a constant, or use String"),
    TYPE_NOT_REACHABLE(
            120,
            "the type \"%s\" of %s \"%s\" is not accessible to the generated entrypoint",
            "make it and its enclosing classes public, or package-private in the package of the component"),
    ARTIFACT_IN_PARAMETER(
            121,
            "%s \"%s\" must not contain artifacts inside a %s",
            "declare the artifact as an input or output of its own; an input can also be a List of artifacts"),
    OUTPUT_ARTIFACT_LIST(
            122,
            "output \"%s\" must not be a list of artifacts",
            "return a record with one field per artifact, or one artifact that is a folder: KFP keeps only the first of a list"),
    ARTIFACT_WITHOUT_TITLE(
            123,
            "the artifact type \"%s\" has no schema title",
            "annotate the class with @SchemaTitle(\"namespace.Name\")"),
    BAD_SCHEMA(124, "\"%s\" is not a valid schema %s", "%s"),
    ARTIFACT_CONSTRUCTOR(125, "the generated entrypoint cannot create the artifact type \"%s\": %s", "%s"),
    FINAL_STATUS_MISPLACED(
            126,
            "%s \"%s\" must not be or contain a \"TaskFinalStatus\"",
            "declare it as a parameter of the component that runs as the exit task: KFP supplies the value"),
    NULLABLE_PRIMITIVE(127, "%s \"%s\" of type \"%s\" cannot be @Nullable", "use \"%s\" instead"),
    NULLABLE_WITH_DEFAULT(
            128,
            "input \"%s\" cannot have both @Nullable and @Default",
            "remove one of them: an input with a default is never null"),
    DEFAULT_NOT_ALLOWED(129, "input \"%s\" of type \"%s\" cannot have a default", "%s"),
    BAD_DEFAULT(130, "\"%s\" is not a valid default for input \"%s\": %s", "%s"),
    NULLABLE_OUTPUT(
            131,
            "output \"%s\" cannot be @Nullable",
            "return a value in every case: KFP fails a step that does not write all of its outputs"),
    BAD_QUANTITY(132, "\"%s\" is not a valid %s", "write %s"),
    REQUEST_ABOVE_LIMIT(133, "the %s request \"%s\" exceeds the limit \"%s\"", "lower the request or raise the limit"),
    BAD_COUNT(134, "%s must be at least %s, not %s", "%s"),
    BAD_TIMEOUT(
            135,
            "\"%s\" is not a valid duration",
            "write a whole number above 0 and a unit, such as \"90s\", \"30m\", \"2h\" or \"1d\""),
    BAD_ENV_NAME(
            136,
            "\"%s\" is not a valid name for an environment variable",
            "use letters, digits and underscores, and do not start with a digit"),
    DUPLICATE_ENV(137, "the environment variable \"%s\" is set twice", "remove one of the two"),
    BAD_IMAGE(
            138,
            "\"%s\" is not a valid container image",
            "write a reference such as \"ghcr.io/acme/steps:1.2\" or \"steps@sha256:...\""),
    BAD_ACCELERATOR(
            139,
            "\"%s\" is not a valid accelerator",
            "write the resource name that the cluster uses, such as \"nvidia.com/gpu\""),
    ACCELERATOR_MISSING(
            140,
            "acceleratorCount is set without an accelerator",
            "add accelerator = \"nvidia.com/gpu\", or remove acceleratorCount"),
    DESCRIPTOR_MISSING(
            141,
            "component \"%s\" has no descriptor \"%s\"",
            "compile its module with kfp4j-processor in annotationProcessorPaths: from JDK 23 on, javac runs no processor from the class path unless -proc:full is set"),
    DESCRIPTOR_TOO_NEW(
            142,
            "the descriptor of component \"%s\" has version %s, but this kfp4j reads versions up to %s",
            "use the kfp4j version that built the jar, or a later one"),
    COMPONENT_AND_PIPELINE(143, "\"%s\" cannot be both a component and a pipeline", "remove @Component or @Pipeline"),
    MISPLACED_ANNOTATION(144, "@%s has no effect here", "%s"),
    DESCRIPTION_TOO_LONG(145, "the description has %s characters, but KFP allows at most 1024", "shorten it"),
    DESCRIPTOR_STALE(
            146,
            "the descriptor \"%2$s\" of component \"%1$s\" does not match the method",
            "compile the module of the component again"),
    BROKEN_TEXT(
            147,
            "the string %s contains half of a surrogate pair",
            "write both halves: a character above U+FFFF takes two escapes");

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
