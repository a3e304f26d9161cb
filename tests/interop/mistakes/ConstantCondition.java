// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ConstantCondition {
    @Pipeline
    static void flow() {
        if (1 < 2) {
            say("a");
        }
    }
}
