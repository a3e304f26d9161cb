// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.merge;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class ArtifactListToAPipeline {
    @Pipeline
    static void inner(List<Dataset> tables) {
        merge(tables);
    }

    @Pipeline
    static void flow(List<Dataset> tables) {
        inner(tables);
        // WARNING KFP4J-339 col 15: a Kubeflow Pipelines cluster passes only one artifact of the list for input "tables" of the nested pipeline "inner" | call the component that takes the list in this pipeline
    }
}
