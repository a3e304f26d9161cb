// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class InputArtifact {
    @Component
    static void inputArtifact(Dataset data) {
        System.out.println(data.uri());
    }

    /** What KFP makes of a component that is compiled by itself: a pipeline of one task. */
    @Pipeline(name = "input-artifact")
    static void pipeline(Dataset data) {
        inputArtifact(data);
    }
}
