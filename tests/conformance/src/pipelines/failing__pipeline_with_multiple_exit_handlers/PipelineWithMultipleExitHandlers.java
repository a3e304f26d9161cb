// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithMultipleExitHandlers {
    @Component
    static void printOp(String message) {}

    @Component
    static void failOp(String message) {}

    @Pipeline
    static void pipelineWithMultipleExitHandlers(@Default("Hello World!") String message) {
        try {
            printOp(message);
            failOp("Task failed.");
        } finally {
            printOp("First exit handler has worked!");
        }
        try {
            printOp(message);
        } finally {
            printOp("Second exit handler has worked!");
        }
        try {
            printOp(message);
        } finally {
            printOp("Third exit handler has worked!");
        }
    }
}
