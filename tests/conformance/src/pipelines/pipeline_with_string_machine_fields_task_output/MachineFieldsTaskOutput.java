// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class MachineFieldsTaskOutput {
    @Component
    static String cpuLimit() {
        return "4000m";
    }

    @Component
    static String memoryLimit() {
        return "15G";
    }

    @Component
    static String acceleratorType() {
        return "NVIDIA_TESLA_P4";
    }

    @Component
    static String acceleratorLimit() {
        return "1";
    }

    @Component
    static int sumNumbers(int a, int b) {
        return a + b;
    }

    @Pipeline(name = "pipeline")
    static void pipeline() {
        var cpu = cpuLimit();
        var memory = memoryLimit();
        task(() -> sumNumbers(1, 2))
                .cpu(cpu)
                .memory(memory)
                .accelerator(acceleratorType(), acceleratorLimit())
                .run();
    }
}
