// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class ComponentWithEnvVariable {
    @Component
    static String readEnvVar(String varName) {
        return System.getenv(varName);
    }

    @Pipeline
    static String pipelineWithEnvVariable(@Default("KFP_TEST_ENV_VAR") String varName) {
        return task(() -> readEnvVar(varName)).env("KFP_TEST_ENV_VAR", "env_var_value").run();
    }
}
