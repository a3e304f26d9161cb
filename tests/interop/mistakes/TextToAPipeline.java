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
        // ERROR KFP4J-325 col 21: a string that is built from run-time values cannot be passed to the pipeline "inner" | build the string inside a component, or pass the values one by one
    }
}
