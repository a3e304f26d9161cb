// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.parallel;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ParallelForSecret {
    @Component
    static String exampleComponent(String item) {
        return item;
    }

    @Pipeline(name = "pipeline-2-parallel-for-secret")
    static void pipeline(@Default("test-secret-1") String mySecretName) {
        for (var item : parallel(List.of("a", "b", "c"), 1)) {
            task(() -> exampleComponent(item))
                    .secretEnv(mySecretName, "username", "MY_SECRET_KEY")
                    .run();
        }
    }
}
