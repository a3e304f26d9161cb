// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.serve;

import dev.kfp4j.annotations.Pipeline;

final class WrongArtifactKind {
    @Pipeline
    static void flow() {
        serve(make(1), null);
        // JAVAC col 19: incompatible types: dev.kfp4j.artifacts.Dataset cannot be converted to dev.kfp4j.artifacts.Model
    }
}
