// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ArtifactAsParameter {
    @Pipeline
    static void flow() {
        say(make(1));
        // JAVAC col 17: incompatible types: dev.kfp4j.artifacts.Dataset cannot be converted to java.lang.String
    }
}
