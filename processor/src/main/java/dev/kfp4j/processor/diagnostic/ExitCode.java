// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about exit handlers, ignored failures, imported artifacts and values of the run: KFP4J-380 to 399. */
public enum ExitCode implements DiagnosticCode {
    TRY_CATCH(
            380,
            "\"catch\" is not supported in a pipeline body",
            "handle the failure inside the component, or react to it in \"finally\", where finalStatus() tells how the \"try\" block ended"),
    TRY_RESOURCE(
            381,
            "a \"try\" with resources is not supported in a pipeline body",
            "open and close the resource inside the component that uses it"),
    EXIT_HANDLER_NESTED(
            382,
            "a \"try\" block must be at the outermost level of a pipeline, like KFP's exit handlers",
            "move it out of the branch, the loop or the other \"try\", or move it into a pipeline and call that here"),
    EXIT_TASK_COUNT(
            383,
            "a \"finally\" block must make exactly one call of a component or pipeline, but this one %s",
            "put the work into one component, or into a pipeline, and call that"),
    EXIT_TASK_DEPENDS(
            384,
            "an exit task can neither take \"%s\" nor wait for it, because it comes from a task",
            "pass only inputs of the pipeline, constants and finalStatus(): an exit task runs whichever tasks have failed"),
    VALUE_OF_TRY(
            385,
            "\"%s\" is produced inside a \"try\" block and cannot be used outside of it",
            "use it inside the block, or call its component before the block; to wait for the block, name it in after(...)"),
    EXIT_TASK_AWAITED(
            386,
            "\"%s\" is produced by an exit task, so no other task can use it or wait for it",
            "move the work that follows into the exit task, which can be a pipeline"),
    EMPTY_TRY(
            387,
            "the \"try\" block has no task",
            "call a component in it: the \"finally\" block waits for the tasks of the \"try\" block"),
    RETURN_IN_TRY(
            388,
            "a pipeline cannot return from inside \"try\" or \"finally\"",
            "return a value that is produced outside of the block: a value from inside is missing if the block fails"),
    STATUS_NOT_OF_ONE(
            389,
            "finalStatus() is the status of the one task that \"%s\" waits for, but %s",
            "pass results of only one task, or name one task in after(...)"),
    STATUS_OF_ANOTHER_SCOPE(
            390,
            "finalStatus() has no value here: the task that \"%s\" waits for is outside of this branch or loop",
            "move the call next to that task, or move that task in here"),
    UPSTREAM_REQUIRED(
            391,
            "input \"%s\" of \"%s\" is required, but with ignoreUpstreamFailure() its value may be missing",
            "give the input a default with @Default or make it @Nullable, and pass the value alone and not inside a string"),
    STATUS_CONSTANT(
            392,
            "the \"TaskFinalStatus\" for \"%s\" is known only when the pipeline runs and cannot be a constant",
            "pass finalStatus()"),
    IMPORT_CLASS(
            393,
            "the type of an imported artifact must be a class literal, and \"%s\" is not one",
            "write importArtifact(Dataset.class, uri)"),
    BAD_METADATA(
            394,
            "this cannot be metadata of an artifact: %s",
            "use strings, numbers and booleans, and List.of(...) and Map.of(...) of them"),
    RUN_VALUE_IN_TEXT(
            395,
            "\"%s\" cannot be part of a string: KFP replaces it only where it is the whole value of an input",
            "pass it as a separate input, and build the string inside the component"),
    METADATA_UNRESOLVED(
            396,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster does not replace \"%s\" in the metadata of an import: the placeholder stays there",
            "use a constant, or let a component produce the artifact and set its metadata"),
    IMPORT_URI_TEXT(
            397,
            "the URI of an import cannot be a string that is built from run-time values: KFP does not fill it in",
            "build the whole URI in a component, and pass it to a pipeline that imports it"),
    IMPORT_URI_FROM_TASK(
            398,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster cannot import from \"%s\": it does not take the URI from a task of the same pipeline",
            "pass the URI to a pipeline that takes it as a parameter and imports it"),
    UNUSED_RESULT(
            399,
            Severity.WARNING,
            "%s is never used",
            "use it, or remove it; a call that is made only for its effect needs no variable");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    ExitCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    ExitCode(int number, Severity severity, String wording, String remedy) {
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
