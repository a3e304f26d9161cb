// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about exit handlers, failures that are ignored, importers and values of the run: KFP4J-380 to KFP4J-399. */
public enum ExitCode implements DiagnosticCode {
    /** A graph has no handlers of failures. */
    TRY_CATCH(
            380,
            "\"catch\" is not supported in a pipeline body",
            "handle the failure inside the component, or react in \"finally\", where finalStatus() says how the \"try\" block ended"),
    /** Resources live in a process. */
    TRY_RESOURCE(
            381,
            "a \"try\" with resources is not supported in a pipeline body",
            "open and close the resource inside the component that uses it"),
    /** Exit handlers stand outermost. */
    EXIT_HANDLER_NESTED(
            382,
            "a \"try\" block stands at the outermost level of a pipeline only, as KFP's exit handlers do",
            "move it out of the branch, the loop or the other \"try\", or into a pipeline of its own that is called here"),
    /** An exit handler has one exit task. */
    EXIT_TASK_COUNT(
            383,
            "a \"finally\" block makes exactly one call of a component or pipeline, and this one %s",
            "put what it is to do into one component, or into a pipeline of its own, and call that"),
    /** An exit task runs whatever has failed. */
    EXIT_TASK_DEPENDS(
            384,
            "\"%s\" is made by a task, and an exit task can neither take it nor wait for it",
            "hand over inputs of the pipeline, constants and finalStatus(): an exit task runs whatever has failed before"),
    /** What is made inside may be missing outside. */
    VALUE_OF_TRY(
            385,
            "\"%s\" is made inside a \"try\" block and cannot be used outside of it",
            "use it inside the block, or move its component in front of the block; after(...) can name it to wait for the block"),
    /** An exit task is the end. */
    EXIT_TASK_AWAITED(
            386,
            "\"%s\" is made by an exit task, and nothing can use it or wait for it",
            "put what is to follow into the exit task: a pipeline can be one"),
    /** An exit handler guards tasks. */
    EMPTY_TRY(
            387,
            "the \"try\" block has no task",
            "call a component in it: what is in \"finally\" waits for the tasks of the \"try\" block"),
    /** A pipeline's outputs come from outside of exit handlers. */
    RETURN_IN_TRY(
            388,
            "a pipeline's result cannot be returned from inside of \"try\" or \"finally\"",
            "return what is made outside of the block: what is made inside may be missing when the block has failed"),
    /** A status is of one. */
    STATUS_NOT_OF_ONE(
            389,
            "finalStatus() is the status of the one task that \"%s\" waits for, and %s",
            "let it take results of one task only, or name one task in after(...)"),
    /** A status is of a neighbour. */
    STATUS_OF_ANOTHER_SCOPE(
            390,
            "the task that \"%s\" waits for stands outside of this branch or loop, so there is no final status of it here",
            "move the call to where that task is, or move that task in here"),
    /** What a failed task should have made is missing. */
    UPSTREAM_REQUIRED(
            391,
            "input \"%s\" of \"%s\" must have a value, and with ignoreUpstreamFailure() this one may be missing",
            "give the input a default with @Default or make it @Nullable, and hand the value over alone and not inside text"),
    /** A status is the engine's. */
    STATUS_CONSTANT(
            392,
            "the \"TaskFinalStatus\" for \"%s\" is filled in when the pipeline runs and cannot be a constant",
            "write finalStatus()"),
    /** The type decides the graph. */
    IMPORT_CLASS(
            393,
            "the type of an imported artifact must be a class literal, and \"%s\" is none",
            "write importArtifact(Dataset.class, uri)"),
    /** Metadata are JSON. */
    BAD_METADATA(
            394,
            "this cannot be metadata of an artifact: %s",
            "use text, numbers, booleans, List.of and Map.of of them"),
    /** KFP replaces such a placeholder where it is all there is. */
    RUN_VALUE_IN_TEXT(
            395,
            "\"%s\" cannot stand in a text: KFP fills it in only where it is the whole value of an input",
            "hand it over as an input of its own, and build the text inside the component"),
    /** Clusters copy metadata as they are. */
    METADATA_UNRESOLVED(
            396,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster does not fill \"%s\" into the metadata of an import: its placeholder stays as it is",
            "use a constant, or let a component make the artifact and set its metadata"),
    /** An importer is not a step: nobody fills in text for it. */
    IMPORT_URI_TEXT(
            397,
            "the URI of an import cannot be a text with values in it: nothing fills them in",
            "build the whole URI in a component, and hand it to a pipeline of its own that imports it"),
    /** An importer looks at constants and inputs. */
    IMPORT_URI_FROM_TASK(
            398,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster cannot import from \"%s\": it does not take the URI from a task beside the import",
            "hand the URI to a pipeline of its own that takes it as a parameter and imports it"),
    /** What has a name is meant to be used. */
    UNUSED_RESULT(
            399,
            Severity.WARNING,
            "%s is never used",
            "hand it on, or leave it out; a step that is run for its effect needs no variable");

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
