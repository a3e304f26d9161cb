// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class MachineFieldsPipelineInput {
    @Component
    static int sumNumbers(int a, int b) {
        return a + b;
    }

    @Pipeline(name = "pipeline")
    static void pipeline(
            @Default("4000m") String cpuLimit,
            @Default("15G") String memoryLimit,
            @Default("NVIDIA_TESLA_P4") String acceleratorType,
            @Default("1") String acceleratorLimit) {
        task(() -> sumNumbers(1, 2))
                .cpu(cpuLimit)
                .memory(memoryLimit)
                .accelerator(acceleratorType, acceleratorLimit)
                .run();
    }
}
