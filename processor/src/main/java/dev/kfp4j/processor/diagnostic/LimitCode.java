// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/**
 * Messages about what Kubeflow Pipelines allows and its open-source cluster does not do, or not at this size: KFP4J-400
 * to KFP4J-419, and two older ones. All but one are warnings: the manifest is right, and other engines may run it.
 */
public enum LimitCode implements DiagnosticCode {
    /** A cluster knows the artifacts of a nested pipeline by what they are, not by the inputs that they are bound to. */
    ARTIFACT_TWICE(
            338,
            "a Kubeflow Pipelines cluster loses one of the inputs \"%s\" and \"%s\" of the nested pipeline \"%s\": they are the same artifact",
            "hand it over once and use it twice inside, or make it twice"),
    /** A cluster knows one artifact for each input of a nested pipeline. */
    ARTIFACT_LIST_TO_PIPELINE(
            339,
            "a Kubeflow Pipelines cluster hands on one artifact only of the list for input \"%s\" of the nested pipeline \"%s\"",
            "call the component that takes the list in this pipeline"),
    /** Clusters refuse the artifact iterator. */
    ARTIFACT_LOOP(
            400,
            "a Kubeflow Pipelines cluster refuses the whole pipeline for this loop over the artifacts of %s",
            "loop over a list of parameters instead, such as the artifacts' names, or let one component take the whole list"),
    /** A cluster knows one artifact for each input of a group. */
    ARTIFACT_LIST_TO_GROUP(
            401,
            "a Kubeflow Pipelines cluster hands on one artifact only of the list %s that is used in here",
            "call the component that takes the list outside of this block"),
    /** The hook that starts such a task is forgotten at loops. */
    EXIT_AFTER_LOOP(
            402,
            "a Kubeflow Pipelines cluster never runs \"%s\": it ignores upstream failure, and what it waits for is a loop",
            "put the loop into a pipeline of its own that is called here, and wait for that"),
    /** Such a task is a hook on each task that it waits for. */
    EXIT_FOR_EACH(
            403,
            "a Kubeflow Pipelines cluster runs \"%s\" %s times: it ignores upstream failure, and runs once for each task that it waits for",
            "let it wait for one task, or put them into a pipeline of their own and wait for that"),
    /** Such a task is no part of the graph that others can wait for. */
    EXIT_AWAITED(
            404,
            "a Kubeflow Pipelines cluster refuses the pipeline: \"%s\" waits for \"%s\", which ignores upstream failure",
            "put both into one component or into a pipeline of their own, or leave \"ignoreUpstreamFailure()\" out"),
    /** A task has one hook. */
    EXIT_REPLACED(
            405,
            "a Kubeflow Pipelines cluster runs one of \"%s\" and \"%s\" only: both ignore upstream failure and wait for the same task",
            "put both into a pipeline of their own, and let that wait"),
    /** A graph of hooks alone is empty. */
    ONLY_EXITS(
            406,
            "a Kubeflow Pipelines cluster refuses a graph in which all tasks ignore upstream failure, as \"%s\" does here",
            "leave \"ignoreUpstreamFailure()\" out where there is no task to wait for"),
    /** A round that makes nothing has nothing to give. */
    COLLECTED_OF_BRANCH(
            408,
            "a Kubeflow Pipelines cluster fails where a round of the loop does not run %s, whose results are collected here",
            "call it in each round, and decide inside the component"),
    /** Parameters are kept in places of that size. */
    LARGE_CONSTANT(
            409,
            "a constant of %s bytes is too large for a parameter: Kubeflow Pipelines has room for 10,000 bytes",
            "put it into a file in the image, or into an artifact, and read that in the component"),
    /** The server refuses larger uploads. */
    LARGE_MANIFEST(
            410,
            Severity.ERROR,
            "the manifest of pipeline \"%s\" has %s bytes, and a Kubeflow Pipelines server takes 32 MiB (33554432)",
            "split the pipeline, or hand large constants over as files"),
    /** The whole pipeline is one Kubernetes object. */
    LARGE_WORKFLOW(
            411,
            "pipeline \"%s\" becomes about %s bytes on a cluster, where a run has room for about 700,000",
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
