// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class ElementOfAList {
    @Pipeline
    static void flow() {
        say(words(2).get(0));
        // ERROR KFP4J-312 col 21: "get" cannot be called on "words(2)", which exists only when the pipeline runs | call it inside a component that takes the value
    }
}
