// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class ListOfArtifactsReturned {
    @Component
    static List<Dataset> step() {
    // ERROR KFP4J-122 col 16: output "step" must not be a list of artifacts | return a record with one field per artifact, or one artifact that is a folder: KFP keeps only the first of a list
        return List.of(Dataset.create());
    }

    @Pipeline
    static void flow() {
        step();
    }
}
