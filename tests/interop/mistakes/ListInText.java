// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class ListInText {
    @Pipeline
    static void flow() {
        say("all: " + words(2));
    }
}
