// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;

final class ParameterAsArtifact {
    @Pipeline
    static void flow() {
        use("s3://bucket/table.csv");
        // JAVAC col 13: incompatible types: java.lang.String cannot be converted to dev.kfp4j.artifacts.Dataset
    }
}
