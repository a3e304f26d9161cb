// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class Negated {
    @Pipeline
    static void flow(int n) {
        if (!(n > 3)) {
            say("less");
        }
    }
}
