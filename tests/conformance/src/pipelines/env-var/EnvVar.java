// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class EnvVar {
    @Component
    static String comp(String envVar) {
        String value = System.getenv(envVar);
        if (value == null) {
            throw new IllegalStateException("the environment variable " + envVar + " is not set");
        }
        return value;
    }

    @Pipeline
    static String testEnvExists(String envVar) {
        return task(() -> comp(envVar)).cache(false).run();
    }
}
