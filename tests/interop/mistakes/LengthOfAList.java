// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class LengthOfAList {
    @Pipeline
    static void flow() {
        number(words(2).size());
        // ERROR KFP4J-312 col 24: "size" cannot be called on "words(2)", which exists only when the pipeline runs | call it inside a component that takes the value
    }
}
