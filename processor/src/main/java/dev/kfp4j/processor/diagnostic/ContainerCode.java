// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about container components: KFP4J-150 to 169. */
public enum ContainerCode implements DiagnosticCode {
    CONTAINER_WITH_BODY(
            150,
            "container component \"%s\" must not have a body",
            "declare the method \"static native\" and end it with a semicolon: the container is the implementation"),
    COMPONENT_WITHOUT_BODY(
            151,
            "component \"%s\" has no body",
            "add a body, or use @ContainerComponent to run a command in another image"),
    COMPONENT_AND_CONTAINER(
            152,
            "\"%s\" cannot be both a Java component and a container component",
            "remove @Component or @ContainerComponent"),
    NO_COMMAND(
            153,
            "container component \"%s\" has neither a command nor arguments",
            "add command = {...}: KFP never runs the entrypoint of the image"),
    UNKNOWN_NAME(154, "\"%s\" is not the name of an input or output%s", "%s"),
    BAD_PLACEHOLDER(155, "\"%s\" is not a valid placeholder: %s", "%s"),
    AMBIGUOUS_NAME(
            156,
            "\"%s\" in \"%s\" is the name of both an input and an output",
            "write \"inputs.%s\" or \"outputs.%s\""),
    BAD_DIRECTIVE(157, "\"%s\" %s", "%s"),
    NOT_ON_CLUSTER(158, "a Kubeflow Pipelines cluster does not support \"%s\": %s", "%s"),
    NOT_IN_PROGRAM(
            159,
            "a Kubeflow Pipelines cluster does not replace \"%s\" in the program, the first element of the command line",
            "start a program that takes it as an argument, such as a shell; the program itself can contain only values of inputs"),
    /** The driver of a cluster decides before it knows any artifact. */
    IF_ON_ARTIFACT(
            160,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster treats the artifact \"%s\" as missing, so it always omits this part of the command line",
            "pass \"${executorInput}\" to the program: it lists the artifacts that exist"),
    IF_ALWAYS(
            161,
            Severity.WARNING,
            "input \"%s\" always has a value, so this part of the command line is never omitted",
            "remove the \"${if %s}\", or make the input @Nullable"),
    OUTPUT_NOT_MENTIONED(
            162,
            Severity.WARNING,
            "the command line does not tell the container where to write the output \"%s\"",
            "add \"${%s.path}\" to the arguments, or pass \"${executorInput}\""),
    FIRST_OF_LIST(
            163,
            Severity.WARNING,
            "\"%s\" is only the first artifact of the list",
            "pass \"${executorInput}\" to the program: it contains all of them"),
    NULL_OUTSIDE_IF(
            164,
            Severity.WARNING,
            "the run fails here if \"%s\" is null",
            "put it between \"${if %s}\" and \"${end}\", or replace @Nullable with @Default"),
    NULL_TO_CONTAINER(
            165,
            "input \"%s\" of \"%s\" must not be null: the command line uses it outside of \"${if %s}\"",
            "pass a value, or use the input only between \"${if %s}\" and \"${end}\"");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    ContainerCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    ContainerCode(int number, Severity severity, String wording, String remedy) {
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
