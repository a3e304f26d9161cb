// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ArtifactInACondition {
    @Pipeline
    static void flow() {
        if (make(1).equals("a")) {
            say("a");
        }
    }
}
