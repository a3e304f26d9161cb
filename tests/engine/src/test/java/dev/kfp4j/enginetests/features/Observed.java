// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The result of a run of a feature's pipeline.
 *
 * @param output the pipeline's output, as text
 * @param left the content of the file that a step has written
 * @param problem the reason why the run did not succeed, in a few words
 */
record Observed(Optional<String> output, Optional<String> left, Optional<String> problem) {

    private static final int LONGEST_PROBLEM = 110;

    static Observed of(Optional<String> output, Optional<String> problem, Path file) throws IOException {
        return new Observed(
                output, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty(), problem);
    }

    /** Returns the cell of the table. */
    String verdict(Feature feature) {
        boolean holds = feature.gives().equals(output)
                && (feature.leaves().isEmpty() || feature.leaves().equals(left))
                && (problem.isEmpty() || !feature.succeeds());
        if (holds) {
            return "yes";
        }
        if (problem.isPresent()) {
            String text = problem.get();
            return "no: " + (text.length() > LONGEST_PROBLEM ? text.substring(0, LONGEST_PROBLEM) + "…" : text);
        }
        if (feature.leaves().isPresent()) {
            return "no: required steps do not run";
        }
        return "no: " + output.map(text -> "returns `" + text + "`").orElse("returns nothing");
    }
}
