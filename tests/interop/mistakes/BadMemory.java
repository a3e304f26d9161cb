// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadMemory {
    @Pipeline
    static void flow() {
        task(() -> flip()).memory("4GB").run();
        // ERROR KFP4J-132 col 35: "4GB" is not a valid memory limit | write a number of bytes, such as "4Gi" or "512M"
    }
}
