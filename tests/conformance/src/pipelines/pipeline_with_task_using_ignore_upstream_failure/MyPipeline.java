// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class MyPipeline {
    @Component
    static String failOp(String message) {
        throw new IllegalStateException(message);
    }

    @Component
    static void printOp(@Default("default") String message) {}

    @Pipeline
    static void myPipeline(@Default("message") String sampleInput) {
        var message = failOp(sampleInput);
        task(() -> printOp(message)).ignoreUpstreamFailure().run();
    }
}
