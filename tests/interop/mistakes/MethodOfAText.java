// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class MethodOfAText {
    @Pipeline
    static void flow(String text) {
        say(text.strip());
    }
}
