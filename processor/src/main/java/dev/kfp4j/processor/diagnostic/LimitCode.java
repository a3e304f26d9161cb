// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/**
 * Messages about features and sizes that Kubeflow Pipelines specifies and its open-source cluster does not support:
 * KFP4J-400 to 419, and two older ones. All but one are warnings: the manifest is valid, and other engines may run it.
 */
public enum LimitCode implements DiagnosticCode {
    /**
     * A cluster identifies the artifacts of a nested pipeline by their names, not by the inputs that they are bound to.
     */
    ARTIFACT_TWICE(
            338,
            "a Kubeflow Pipelines cluster loses one of the inputs \"%s\" and \"%s\" of the nested pipeline \"%s\", because both are the same artifact",
            "pass it once and use it twice inside, or produce it twice"),
    ARTIFACT_LIST_TO_PIPELINE(
            339,
            "a Kubeflow Pipelines cluster passes only one artifact of the list for input \"%s\" of the nested pipeline \"%s\"",
            "call the component that takes the list in this pipeline"),
    ARTIFACT_LOOP(
            400,
            "a Kubeflow Pipelines cluster rejects the whole pipeline because of this loop over the artifacts of %s",
            "loop over a list of parameters, such as the names of the artifacts, or pass the whole list to one component"),
    ARTIFACT_LIST_TO_GROUP(
            401,
            "a Kubeflow Pipelines cluster passes only one artifact of the list %s into this block",
            "call the component that takes the list outside of this block"),
    /** A cluster attaches such a task as a hook to the task that it waits for, and drops the hooks of loops. */
    EXIT_AFTER_LOOP(
            402,
            "a Kubeflow Pipelines cluster never runs \"%s\": it ignores upstream failure and waits for a loop",
            "put the loop into a pipeline, call that here, and wait for it"),
    EXIT_FOR_EACH(
            403,
            "a Kubeflow Pipelines cluster runs \"%s\" %s times: it ignores upstream failure, and then runs once for each task that it waits for",
            "let it wait for one task, or put those tasks into a pipeline and wait for that"),
    /** A hook is not a node of the graph. */
    EXIT_AWAITED(
            404,
            "a Kubeflow Pipelines cluster rejects the pipeline: \"%s\" waits for \"%s\", which ignores upstream failure",
            "put both into one component or pipeline, or remove ignoreUpstreamFailure()"),
    /** A task has one hook. */
    EXIT_REPLACED(
            405,
            "a Kubeflow Pipelines cluster runs only one of \"%s\" and \"%s\": both ignore upstream failure and wait for the same task",
            "put both into a pipeline, and let that wait"),
    ONLY_EXITS(
            406,
            "a Kubeflow Pipelines cluster rejects a graph in which every task ignores upstream failure, as \"%s\" does here",
            "remove ignoreUpstreamFailure() from a task that waits for no other"),
    COLLECTED_OF_BRANCH(
            408,
            "a Kubeflow Pipelines cluster fails if an iteration of the loop does not run %s, whose results are collected here",
            "call it in every iteration, and decide inside the component"),
    LARGE_CONSTANT(
            409,
            "a constant of %s bytes is too large for a parameter: Kubeflow Pipelines has room for 10,000 bytes",
            "put it into a file in the image, or into an artifact, and read that in the component"),
    LARGE_MANIFEST(
            410,
            Severity.ERROR,
            "the manifest of pipeline \"%s\" has %s bytes, but a Kubeflow Pipelines server accepts at most 32 MiB (33554432)",
            "split the pipeline, or move large constants into files"),
    /** A cluster stores the whole pipeline in one Kubernetes object. */
    LARGE_WORKFLOW(
            411,
            "pipeline \"%s\" takes about %s bytes on a cluster, where a run has room for about 700,000",
            "call components in a loop instead of one by one, move large constants into files, or split the pipeline");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    LimitCode(int number, String wording, String remedy) {
        this(number, Severity.WARNING, wording, remedy);
    }

    LimitCode(int number, Severity severity, String wording, String remedy) {
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
