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
            say(item);
        }
    }
}
