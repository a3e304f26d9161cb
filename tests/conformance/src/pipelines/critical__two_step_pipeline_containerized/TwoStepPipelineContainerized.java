// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class TwoStepPipelineContainerized {
    @Name("output_gcs")
    @ContainerComponent(
            image = "alpine",
            command = {"sh", "-c", "mkdir --parents $(dirname \"$1\") && echo \"$0\" > \"$1\""},
            args = {"${text}", "${output.path}"})
    static native Dataset component1(String text);

    @ContainerComponent(image = "alpine", command = "cat", args = "${inputGcs.path}")
    static native void component2(Dataset inputGcs);

    @Pipeline(name = "containerized-two-step-pipeline")
    static void twoSteps(@Default("Hello KFP Containerized!") String text) {
        component2(component1(text));
    }
}
