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
    }
}
