// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.finalStatus;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class PipelineWithExitHandler {
    @Component
    static String echo(String message) {
        return message;
    }

    @Component
    static String recordExit(TaskFinalStatus status) {
        return status.state();
    }

    @Pipeline
    static void pipelineWithExitHandler(@Default("hello") String message) {
        try {
            echo(message);
        } finally {
            recordExit(finalStatus());
        }
    }
}
