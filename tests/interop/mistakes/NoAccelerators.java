// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class NoAccelerators {
    @Pipeline
    static void flow() {
        task(() -> flip()).accelerator("nvidia.com/gpu", -1).run();
        // ERROR KFP4J-134 col 58: the number of accelerators must be at least 1, not -1 | remove the accelerator if the task needs none
    }
}
