// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class ElementOfAList {
    @Pipeline
    static void flow() {
        say(words(2).get(0));
    }
}
