// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about container components: KFP4J-150 to 169. */
public enum ContainerCode implements DiagnosticCode {
    /** A container component has no Java body. */
    CONTAINER_WITH_BODY(
            150,
            "container component \"%s\" must be declared without a body",
            "write \"static native\" and end the declaration with a semicolon: the container is what runs"),
    /** A Java component has a body. */
    COMPONENT_WITHOUT_BODY(
            151,
            "component \"%s\" has no body",
            "write one, or run a command of another image with @ContainerComponent"),
    /** A method is one or the other. */
    COMPONENT_AND_CONTAINER(
            152,
            "\"%s\" cannot be both a Java component and a container component",
            "leave @Component or @ContainerComponent out"),
    /** A container runs something. */
    NO_COMMAND(
            153,
            "container component \"%s\" has neither a command nor arguments",
            "write command = {...}: the entrypoint of the image is never used"),
    /** Placeholders name inputs and outputs. */
    UNKNOWN_NAME(154, "\"%s\" names no input or output%s", "%s"),
    /** Placeholders have a form. */
    BAD_PLACEHOLDER(155, "\"%s\" is no placeholder: %s", "%s"),
    /** A name may stand for an input and an output. */
    AMBIGUOUS_NAME(
            156,
            "\"%s\" in \"%s\" is the name of an input and of an output",
            "write \"inputs.%s\" or \"outputs.%s\" there"),
    /** Directives are elements of their own, in their order. */
    BAD_DIRECTIVE(157, "\"%s\" %s", "%s"),
    /** Clusters replace less than KFP's compiler accepts. */
    NOT_ON_CLUSTER(158, "\"%s\" is not replaced on a Kubeflow Pipelines cluster: %s", "%s"),
    /** The program is replaced by the driver alone. */
    NOT_IN_PROGRAM(
            159,
            "\"%s\" is not replaced in the program, which is the first element of the command line",
            "start a shell or another program with it as an argument: only values of inputs can be part of the program"),
    /** Artifacts are never present for a cluster. */
    IF_ON_ARTIFACT(
            160,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster never takes the artifact \"%s\" for given, so that it always leaves out what follows",
            "hand \"${executorInput}\" to the program, which says what is there"),
    /** A required input is always given. */
    IF_ALWAYS(
            161,
            Severity.WARNING,
            "input \"%s\" is always given, so that what follows is never left out",
            "leave the \"${if %s}\" out, or make the input @Nullable"),
    /** An output is written by somebody. */
    OUTPUT_NOT_MENTIONED(
            162,
            Severity.WARNING,
            "the container is not told where to write the output \"%s\"",
            "mention \"${%s.path}\" in the arguments, or hand over \"${executorInput}\""),
    /** Of a list of artifacts one is replaced. */
    FIRST_OF_LIST(
            163,
            Severity.WARNING,
            "\"%s\" is the first artifact of the list only",
            "hand \"${executorInput}\" to the program, which holds all of them"),
    /** What is null is not replaced. */
    NULL_OUTSIDE_IF(
            164,
            Severity.WARNING,
            "the run fails here where \"%s\" is null",
            "put it between \"${if %s}\" and \"${end}\", or give the input a default instead of @Nullable"),
    /** A call that is known to fail. */
    NULL_TO_CONTAINER(
            165,
            "input \"%s\" of \"%s\" must not be null: the command line mentions it outside an \"${if %s}\"",
            "give a value, or put the mention between \"${if %s}\" and \"${end}\"");

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
