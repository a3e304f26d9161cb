// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.LocalEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An engine in a process of its own, whose pipeline hangs: {@code EngineMain RUNS PIDS}. */
public final class EngineMain {

    private EngineMain() {}

    public static void main(String[] args) {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("a", TestPipeline.script(List.of(args[1] + "-a")))
                .container(HangingStep.container())
                .add();
        pipeline.root()
                .step("b", TestPipeline.script(List.of(args[1] + "-b")))
                .container(HangingStep.container())
                .add();
        pipeline.root().step("c", TestPipeline.script()).after("a").add();
        var result = LocalEngine.builder()
                .runs(Path.of(args[0]))
                .parallelism(2)
                .build()
                .run(pipeline.manifest(), Map.of());
        System.exit(result.succeeded() ? 0 : 1);
    }
}
