// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Env;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithEnv {
    @Component
    static void printEnvOp() {
        System.out.println(System.getenv("ENV1"));
    }

    @Component(env = {@Env(name = "ENV1", value = "val0"), @Env(name = "ENV2", value = "val0")})
    static void printEnv() {
        System.out.println(System.getenv("ENV1") + System.getenv("ENV2") + System.getenv("ENV3"));
    }

    @Pipeline
    static void pipelineWithEnv() {
        task(() -> printEnvOp()).env("ENV1", "val1").run();
        task(() -> printEnv()).env("ENV2", "val2").env("ENV3", "val3").run();
    }
}
