// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithExitHandler {
    @Component
    static void printOp(String message) {}

    @Component
    static void failOp(String message) {}

    @Pipeline
    static void pipelineWithExitHandler(@Default("Hello World!") String message) {
        try {
            printOp(message);
            failOp("Task failed.");
        } finally {
            printOp("Exit handler has worked!");
        }
    }
}
