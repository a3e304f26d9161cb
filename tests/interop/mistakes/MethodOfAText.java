// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class MethodOfAText {
    @Pipeline
    static void flow(String text) {
        say(text.strip());
        // ERROR KFP4J-312 col 17: "strip" cannot be called on "text", which exists only when the pipeline runs | call it inside a component that takes the value
    }
}
