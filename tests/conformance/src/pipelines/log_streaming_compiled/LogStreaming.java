// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class LogStreaming {
    @Component
    static void printMessage(String message) throws InterruptedException {
        for (int second = 0; second < 60; second++) {
            System.out.println(message);
            Thread.sleep(1000);
        }
    }

    @Pipeline
    static void logStreamingPipeline(@Default("Hello world") String message) throws InterruptedException {
        task(() -> printMessage(message)).cache(false).run();
    }
}
