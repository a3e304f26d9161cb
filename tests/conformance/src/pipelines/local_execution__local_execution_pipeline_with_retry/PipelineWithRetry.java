// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithRetry {
    @Component
    static String flaky(String counterPath) {
        return counterPath;
    }

    @Pipeline(name = "pipeline-with-retry")
    static String pipeline(String counterPath) {
        return task(() -> flaky(counterPath)).retries(3, "0s", 1.0, "1h").run();
    }
}
