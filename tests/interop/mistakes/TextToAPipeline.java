// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class TextToAPipeline {
    @Pipeline
    static void inner(String text) {
        say(text);
    }

    @Pipeline
    static void flow(String day) {
        inner("on " + day);
        // ERROR KFP4J-325 col 21: text with run-time values in it cannot be handed to the pipeline "inner" | build the text inside a component, or hand the values over one by one
    }
}
