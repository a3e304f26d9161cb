// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithRetry {
    @Component
    static double add(double a, double b) {
        return a + b;
    }

    @Pipeline(name = "test-pipeline")
    static void pipeline(@Default("1") double a, @Default("7") double b) {
        task(() -> add(a, b)).retries(3).run();
    }
}
