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
            use(table);
        }
    }
}
