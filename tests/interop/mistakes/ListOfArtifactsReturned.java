// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class ListOfArtifactsReturned {
    @Component
    static List<Dataset> step() {
        return List.of(Dataset.create());
    }

    @Pipeline
    static void flow() {
        step();
    }
}
