// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Metrics;
import dev.kfp4j.artifacts.Model;
import java.io.FileOutputStream;

/** An entrypoint that does next to nothing itself, to see what the runtime does. */
final class BareStep implements Step {

    public static void main(String[] args) {
        StepLauncher.main(new BareStep(), args);
    }

    @Override
    public StepSignature signature() {
        return new TrainStep().signature();
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        String name = in.value("options").member("name").string();
        double rate = in.value("rate").decimal();
        in.check();
        Model model = Model.create();
        try (FileOutputStream file = new FileOutputStream(model.path().toFile())) {
            file.write(1);
        }
        model.metadata("name", name);
        Metrics metrics = Metrics.create();
        metrics.log("rate", rate);
        out.artifact("model", model);
        out.artifact("metrics", metrics);
        out.parameter("score", rate);
        out.parameter("inputs", model.metadata());
    }
}
