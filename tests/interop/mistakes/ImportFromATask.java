// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.importArtifact;
import static twins.Steps.say;
import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class ImportFromATask {
    @Pipeline
    static void flow() {
        use(importArtifact(Dataset.class, say("s3://bucket/t")));
        // WARNING KFP4J-398 col 46: a Kubeflow Pipelines cluster cannot import from "say("s3://bucket/t")": it does not take the URI from a task of the same pipeline | pass the URI to a pipeline that takes it as a parameter and imports it
    }
}
