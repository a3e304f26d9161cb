// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.importArtifact;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Model;

final class PipelineWithModelcarModel {
    record Built(@Name("model") Model model) {}

    @Component
    static Built buildModelCar() {
        return new Built(Model.create());
    }

    @Component
    static String getModelFilesList(Model inputModel) {
        return inputModel.path().toString();
    }

    @Pipeline
    static void pipelineWithModelcarModel(
            @Default("oci://registry.domain.local/modelcar:test") String modelUri) {
        task(() -> buildModelCar()).cache(false).run();
        var model = importArtifact(Model.class, modelUri);
        task(() -> getModelFilesList(model)).cache(false).run();
    }
}
