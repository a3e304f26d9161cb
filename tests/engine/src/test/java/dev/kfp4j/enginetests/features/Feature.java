// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.features;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table.
 *
 * @param pipeline the pipeline of {@code features.py} that uses it
 * @param text the name of the feature on the page
 * @param gives the expected output of the pipeline, if it has one and succeeds
 * @param leaves the expected content of a file that a step writes, if the output does not show everything
 * @param succeeds whether the run succeeds
 * @param cluster the behaviour of a cluster, taken from KFP's sources, not from a run
 */
record Feature(
        String pipeline,
        String text,
        Optional<String> gives,
        Optional<String> leaves,
        boolean succeeds,
        String cluster) {

    private static final String YES = "yes";

    /** All rows, in the order of the page. */
    static final List<Feature> ALL = List.of(
            gives("tasks_and_parameters", "tasks, parameters, arbitrary text", "it's a \"test\" \\ 日本語", YES),
            gives("artifacts", "artifacts", "rows", YES),
            gives("optional_inputs", "defaults of inputs", "a|b", YES),
            gives("nested_pipeline", "nested pipelines with optional inputs", "(nothing) by default", YES),
            gives("condition", "conditions", "yes", YES),
            gives("branches_and_one_of", "branches, one-of for parameters", "middle", YES),
            gives("one_of_artifacts", "one-of for artifacts", "small", YES),
            gives("condition_on_large_numbers", "conditions on whole numbers up to 2⁵³-1", "same", YES),
            gives("condition_on_text_with_operators", "conditions on text with operators", "same", YES),
            gives("condition_on_text_with_a_quote", "conditions on text with quotes", "other", YES),
            gives("loop_over_constants", "loops over constants, collected outputs", "a|b|c", YES),
            gives("loop_over_an_output", "loops over a task's output", "a|b", YES),
            gives("loop_over_an_empty_list", "loops over an empty list", "", YES),
            gives("loop_over_parts", "loops over objects, fields of an item", "a|b", YES),
            gives("nested_loops", "collected outputs of nested loops: one flat list", "x|y|x|y", YES),
            gives("collected_artifacts", "collected artifacts", "x|y|z", YES),
            gives(
                    "loop_over_artifacts",
                    "loops over artifacts",
                    "x|y",
                    "no: the backend refuses to compile an artifact iterator"),
            leaves("exit_handler", "exit handlers and final status", "SUCCEEDED", true),
            leaves("exit_handler_after_failure", "exit handlers after a failure; the run fails", "FAILED", false),
            leaves("ignored_failure", "`ignore_upstream_failure`; the run fails", "x", false),
            leaves("independent_of_a_failure", "tasks that do not depend on a failed step run", "xxxxxxx", false),
            gives("retries", "retries", "size 3", YES),
            gives("environment", "environment variables", "red", YES),
            gives("number_in_a_text", "whole numbers in text have no decimal point", "there are 3 of them", YES),
            gives("name_of_the_task", "placeholders of the task and the run", "text", YES),
            gives(
                    "importer",
                    "importers of local files",
                    "imported",
                    "yes, from object stores: a pod cannot read local files"));

    private static Feature gives(String pipeline, String text, String gives, String cluster) {
        return new Feature(pipeline, text, Optional.of(gives), Optional.empty(), true, cluster);
    }

    private static Feature leaves(String pipeline, String text, String leaves, boolean succeeds) {
        return new Feature(pipeline, text, Optional.empty(), Optional.of(leaves), succeeds, YES);
    }
}
