// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.finalStatus;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class StatusStatePipeline {
    @Component
    static void echoState(TaskFinalStatus status) {}

    @Component
    static void someTask() {}

    @Pipeline
    static void statusStatePipeline() {
        try {
            someTask();
        } finally {
            echoState(finalStatus());
        }
    }
}
