// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.io.IOException;
import java.nio.file.Files;

/** A component that does next to nothing, so that its start is all that is measured. */
public final class SmallStep {
    private SmallStep() {}

    /**
     * The outputs of the step.
     *
     * @param score a number
     * @param model a small file
     */
    public record Result(double score, Model model) {}

    /** Writes a small model. */
    @Component
    public static Result smallStep(Dataset xTrain, @Default("100") int trees, @Default("0.1") double rate, String name)
            throws IOException {
        Model model = Model.create();
        Files.writeString(model.path(), name);
        model.metadata("source", xTrain.uri());
        return new Result(trees * rate, model);
    }
}
