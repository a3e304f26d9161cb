// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Metrics;
import dev.kfp4j.artifacts.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entrypoint as the annotation processor would write it: every kind of input and output. */
final class TrainStep implements Step {

    private static final StepSignature SIGNATURE = StepSignature.of(
                    "train-model", "Trains a regression model on a table of numbers.")
            .artifact("x_train", "--x-train", "system.Dataset", false, false, "Features to train on.")
            .artifact("more", "--more", "system.Dataset", true, true, "Further tables.")
            .parameter("rate", "--rate", ValueType.DOUBLE, false, null, "Learning rate.")
            .parameter(
                    "trees",
                    "--trees",
                    ValueType.INT,
                    false,
                    "100",
                    "How many trees to grow; more of them take longer and give a smoother model.")
            .parameter("kind", "--kind", ValueType.STRING, false, "\"linear\"", "", "linear", "forest")
            .parameter("shuffle", "--shuffle", ValueType.BOOLEAN, true, null, "Whether to shuffle the rows first.")
            .parameter("seed", "--seed", ValueType.LONG, true, null, "")
            .parameter("layers", "--layers", ValueType.LIST, true, "[1, 2]", "")
            .parameter("options", "--options", ValueType.STRUCT, true, null, "")
            .outputArtifact("model", "--model", "system.Model", "0.0.1", "The model.")
            .outputArtifact("metrics", "--metrics", "system.Metrics", "0.0.1", "")
            .outputParameter("score", "--score", ValueType.DOUBLE, "How good it is.")
            .outputParameter("inputs", "--inputs", ValueType.STRUCT, "What it was given.")
            .build();

    public static void main(String[] args) {
        StepLauncher.main(new TrainStep(), args);
    }

    @Override
    public StepSignature signature() {
        return SIGNATURE;
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        Map<String, Object> given = new LinkedHashMap<>();
        Dataset table = new Dataset(in.artifact("x_train"));
        List<Object> more = new ArrayList<>();
        for (ArtifactHandle handle : in.artifacts("more")) {
            more.add(new Dataset(handle).path().toString());
        }
        given.put("rate", in.value("rate").decimal());
        given.put("trees", in.value("trees").integer());
        given.put("kind", in.value("kind").string());
        given.put("shuffle", in.has("shuffle") ? in.value("shuffle").bool() : null);
        given.put("seed", in.has("seed") ? in.value("seed").longInteger() : null);
        List<Object> layers = new ArrayList<>();
        for (StepValue layer : in.value("layers").elements()) {
            layers.add(layer.integer());
        }
        given.put("layers", layers);
        given.put("options", in.has("options") ? options(in.value("options")) : null);
        in.check();
        given.put("x_train", table.path().toString());
        given.put("more", more);
        train(given, out);
    }

    private static Map<String, Object> options(StepValue value) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("name", value.member("name").string());
        StepValue depth = value.member("depth").orNull();
        options.put("depth", depth == null ? null : depth.integer());
        value.onlyMembers("name", "depth");
        return options;
    }

    private static void train(Map<String, Object> given, StepOutputs out) throws IOException {
        Model model = Model.create();
        Files.writeString(model.path(), "model of " + given.get("x_train"));
        model.metadata("framework", "tribuo");
        Metrics metrics = Metrics.create();
        metrics.log("error", 0.25);
        out.artifact("model", model);
        out.artifact("metrics", metrics);
        out.parameter("score", 0.5);
        out.parameter("inputs", given);
    }
}
