// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.finalStatus;

import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class PipelineWithTaskFinalStatus {
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"echo", "user input:", "${userInput}", "pipeline status:", "${status}"})
    static native void exitOp(String userInput, TaskFinalStatus status);

    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"echo", "${message}"})
    static native void printOp(String message);

    @Pipeline(name = "pipeline-with-task-final-status-yaml")
    static void flow(@Default("Hello World!") String message) {
        try {
            printOp(message);
        } finally {
            exitOp(message, finalStatus());
        }
    }
}
