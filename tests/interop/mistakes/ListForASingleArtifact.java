// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class ListForASingleArtifact {
    @Pipeline
    static void flow(List<Dataset> tables) {
        use(tables);
        // JAVAC col 13: incompatible types: java.util.List<dev.kfp4j.artifacts.Dataset> cannot be converted to dev.kfp4j.artifacts.Dataset
    }
}
