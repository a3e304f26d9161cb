// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Metrics;

final class OutputMetrics {
    @Component
    @Name("metrics")
    static Metrics outputMetrics() {
        return Metrics.create();
    }

    @Pipeline(name = "output-metrics")
    @Name("metrics")
    static Metrics pipeline() {
        return outputMetrics();
    }
}
