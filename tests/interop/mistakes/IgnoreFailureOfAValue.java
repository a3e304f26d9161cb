// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class IgnoreFailureOfAValue {
    @Pipeline
    static void flow() {
        var coin = flip();
        task(() -> say(coin)).ignoreUpstreamFailure().run();
    }
}
