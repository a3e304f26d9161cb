// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadAccelerator {
    @Pipeline
    static void flow() {
        task(() -> flip()).accelerator("NVIDIA A100").run();
        // ERROR KFP4J-139 col 40: "NVIDIA A100" is not a valid accelerator | write the resource name that the cluster uses, such as "nvidia.com/gpu"
    }
}
