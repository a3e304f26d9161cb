// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ListInACondition {
    @Pipeline
    static void flow() {
        if (words(2).equals(List.of("a"))) {
        // ERROR KFP4J-342 col 18: a condition cannot use "words(2)", which is a list | let a component take it and return a boolean, and use that boolean in the condition
            say("a");
        }
    }
}
