// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;

final class PipelineSecretEnv {
    @Component
    @Name("some_output")
    static String generateSecretName() {
        return "test-secret-3";
    }

    @Component
    static void comp() {}

    @Pipeline(name = "pipeline-secret-env")
    static void pipeline(@Name("secret_parm") @Default("test-secret-1") String secret) {
        var made = generateSecretName();
        task(() -> comp())
                .secretEnv(secret, "username", "USER_NAME")
                .secretEnv("test-secret-2", "password", "PASSWORD_VAR1")
                .secretEnv(made, "password", "PASSWORD_VAR2")
                .run();
    }
}
