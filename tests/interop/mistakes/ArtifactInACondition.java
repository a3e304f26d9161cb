// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ArtifactInACondition {
    @Pipeline
    static void flow() {
        if (make(1).equals("a")) {
        // ERROR KFP4J-342 col 17: a condition cannot look into "make(1)", which is an artifact of the type system.Dataset | let a component that takes it return a boolean, and decide by that
            say("a");
        }
    }
}
