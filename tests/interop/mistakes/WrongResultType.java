// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class WrongResultType {
    @Pipeline
    static int flow() {
        return say("a");
    }
}
