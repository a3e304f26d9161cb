// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.pinned;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.ImportComponent;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;

/** A pipeline that exists as a file, called like any other. */
@ImportComponent("pipeline_in_pipeline.yaml")
final class PipelineInPipelineLoadedFromYaml {

    @Component
    static void printOp1(Artifact data) {}

    @Pipeline(name = "pipeline-in-pipeline")
    static void pipeline() {
        printOp1(PipelineInPipeline.with().msg(pinned("Hello")).run());
    }

    private PipelineInPipelineLoadedFromYaml() {}
}
