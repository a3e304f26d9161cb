// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run of a feature's pipeline did.
 *
 * @param output the pipeline's output, as text
 * @param left what a step has left in its file
 * @param problem why it did not run to its end, in few words
 */
record Observed(Optional<String> output, Optional<String> left, Optional<String> problem) {

    private static final int LONGEST_PROBLEM = 110;

    static Observed of(Optional<String> output, Optional<String> problem, Path file) throws IOException {
        return new Observed(
                output, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty(), problem);
    }

    /** What the table says of it. */
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
