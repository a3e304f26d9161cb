// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.Map;

final class ArtifactsInAMap {
    @Component
    static void step(Map<String, Dataset> tables) {
    // ERROR KFP4J-121 col 25: input "tables" must not contain artifacts inside a list or map | declare the artifact as an input or output of its own; an input can also be a List of artifacts
        System.out.println(tables);
    }

    @Pipeline
    static void flow(Map<String, Dataset> tables) {
    // ERROR KFP4J-121 col 25: input "tables" must not contain artifacts inside a list or map | declare the artifact as an input or output of its own; an input can also be a List of artifacts
        step(tables);
    }
}
