// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class PlainFor {
    @Pipeline
    static void flow() {
        for (var word : words(2)) {
            say(word);
        }
    }
}
