// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class NullForARequiredInput {
    @Pipeline
    static void flow() {
        say(null);
    }
}
