// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class PlainIf {
    @Pipeline
    static void flow() {
        if (number(1) > 3) {
            say("more");
        }
    }
}
