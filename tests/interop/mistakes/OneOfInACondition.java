// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class OneOfInACondition {
    @Pipeline
    static void flow(int n) {
        var chosen = n == 1 ? number(1) : number(2);
        if (chosen > 1) {
            say("more");
        }
    }
}
