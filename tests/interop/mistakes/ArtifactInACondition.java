// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ArtifactInACondition {
    @Pipeline
    static void flow() {
        if (make(1).equals("a")) {
        // ERROR KFP4J-342 col 17: a condition cannot use "make(1)", which is an artifact of type system.Dataset | let a component take it and return a boolean, and use that boolean in the condition
            say("a");
        }
    }
}
