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
    }
}
