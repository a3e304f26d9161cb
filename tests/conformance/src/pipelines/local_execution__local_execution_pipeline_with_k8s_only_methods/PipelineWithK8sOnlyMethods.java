// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithK8sOnlyMethods {
    @Component
    static String echo(String message) {
        return message;
    }

    @Pipeline(name = "pipeline-with-k8s-only-methods")
    static String pipeline(@Default("hello") String message) {
        return task(() -> echo(message))
                .cpu("1000m")
                .memory("256Mi")
                .accelerator("nvidia.com/gpu")
                .run();
    }
}
