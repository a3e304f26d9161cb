// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.parallel;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class NegativeParallelism {
    @Pipeline
    static void flow() {
        for (var item : parallel(List.of("a"), -1)) {
        // ERROR KFP4J-365 col 48: "-1" is not a valid number of parallel iterations | use a constant of 1 or more, or remove parallel(...) to run all iterations at once
            say(item);
        }
    }
}
