// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class SameArtifactTwice {
    @Pipeline
    static void inner(Dataset left, Dataset right) {
        use(left);
        use(right);
    }

    @Pipeline
    static void flow() {
        var made = make(1);
        inner(made, made);
        // WARNING KFP4J-338 col 21: a Kubeflow Pipelines cluster loses one of the inputs "left" and "right" of the nested pipeline "inner", because both are the same artifact | pass it once and use it twice inside, or produce it twice
    }
}
