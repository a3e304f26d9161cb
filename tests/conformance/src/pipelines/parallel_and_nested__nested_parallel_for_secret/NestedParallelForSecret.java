// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.parallel;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class NestedParallelForSecret {
    @Component
    static String emitSecretName() {
        return "test-secret-1";
    }

    @Component
    static String workerComponent(String item) {
        return item;
    }

    @Pipeline(name = "pipeline-4-nested-parallel-for-secret")
    static void pipeline() {
        var secret = emitSecretName();
        for (var item : parallel(List.of("x", "y"), 1)) {
            task(() -> workerComponent(item))
                    .secretEnv(secret, "username", "MY_SECRET_KEY")
                    .run();
        }
    }
}
