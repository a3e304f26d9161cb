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
        // ERROR KFP4J-391 col 24: input "text" of "say" is required, but with ignoreUpstreamFailure() its value may be missing | give the input a default with @Default or make it @Nullable, and pass the value alone and not inside a string
    }
}
