// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class FactorBelowOne {
    @Pipeline
    static void flow() {
        task(() -> flip()).retries(2, "1s", 0.5, "1h").run();
        // ERROR KFP4J-224 col 45: the factor of a retry must be at least 1, not 0.5 | write the factor by which each wait is longer than the wait before it
    }
}
