// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class LoopOverArtifacts {
    @Pipeline
    static void flow(List<Dataset> tables) {
        for (var table : tables) {
        // WARNING KFP4J-400 col 9: a Kubeflow Pipelines cluster rejects the whole pipeline because of this loop over the artifacts of "tables" | loop over a list of parameters, such as the names of the artifacts, or pass the whole list to one component
            use(table);
        }
    }
}
