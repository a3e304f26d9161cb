// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.ratio;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class DeadTask {
    @Pipeline
    static void flow() {
        ratio(0.5);
        say("a");
    }
}
