// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.make;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ArtifactInText {
    @Pipeline
    static void flow() {
        say("table: " + make(1));
        // ERROR KFP4J-326 col 29: "make(1)" cannot be part of a string: it is an artifact | build the string inside a component that takes the value
    }
}
