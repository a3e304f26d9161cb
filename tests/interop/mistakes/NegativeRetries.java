// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class NegativeRetries {
    @Pipeline
    static void flow() {
        task(() -> flip()).retries(-1).run();
        // ERROR KFP4J-134 col 36: retries must be at least 0, not -1 | write 0 to turn retries off
    }
}
