// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.Map;

final class ArtifactsInAMap {
    @Component
    static void step(Map<String, Dataset> tables) {
        System.out.println(tables);
    }

    @Pipeline
    static void flow(Map<String, Dataset> tables) {
        step(tables);
    }
}
