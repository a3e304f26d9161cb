// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class OneOfInText {
    @Pipeline
    static void flow(int n) {
        var chosen = n == 1 ? say("a") : say("b");
        note("chosen: " + chosen, null, false);
    }
}
