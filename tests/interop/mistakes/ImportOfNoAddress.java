// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.importArtifact;
import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class ImportOfNoAddress {
    @Pipeline
    static void flow() {
        use(importArtifact(Dataset.class, "not an address"));
    }
}
