// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadCpu {
    @Pipeline
    static void flow() {
        task(() -> flip()).cpu("2 cores").run();
        // ERROR KFP4J-132 col 32: "2 cores" is not a valid CPU limit | write a number of cores, such as "2" or "500m"
    }
}
