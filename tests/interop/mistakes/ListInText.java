// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class ListInText {
    @Pipeline
    static void flow() {
        say("all: " + words(2));
        // ERROR KFP4J-326 col 28: "words(2)" cannot be part of a string: it is a list, map or record, which KFP would write as JSON | build the string inside a component that takes the value
    }
}
