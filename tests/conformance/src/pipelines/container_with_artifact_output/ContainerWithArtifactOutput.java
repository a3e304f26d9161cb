// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Model;

final class ContainerWithArtifactOutput {
    record Result(Model model, String modelConfigPath) {}

    /** Its metadata placeholder is one that only the local runner of KFP's Python SDK replaces. */
    @ContainerComponent(
            image = "gcr.io/my-image",
            command = {"sh", "run.sh"},
            args = {
                "--epochs",
                "${numEpochs}",
                "--model_path",
                "${model.uri}",
                "--model_metadata",
                "${model.metadata}",
                "--model_config_path",
                "${modelConfigPath.path}"
            },
            pythonRunnerOnly = true)
    static native Result containerWithArtifactOutput(int numEpochs);

    @Pipeline(name = "container-with-artifact-output")
    static Result once(int numEpochs) {
        return containerWithArtifactOutput(numEpochs);
    }
}
