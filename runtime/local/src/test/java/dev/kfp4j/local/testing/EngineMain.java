// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.RunDocument;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.manifest.io.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        var result = TestEngines.builder()
                .store(Path.of(args[0]))
                .parallelism(2)
                .listener(new JsonAtEnd(Path.of(args[0]).resolveSibling("run.json")))
                .build()
                .run(pipeline.manifest(), Map.of());
        System.exit(result.succeeded() ? 0 : 1);
    }

    /** Tells how the run ended, in a file: a process that is being ended has no other way. */
    private static final class JsonAtEnd implements RunListener {
        private final Path file;
        private final RunProgress progress = new RunProgress();

        JsonAtEnd(Path file) {
            this.file = file;
        }

        @Override
        public void on(RunEvent event) {
            progress.on(event);
            if (event instanceof RunEvent.RunFinished) {
                try {
                    Files.writeString(file, Json.writePretty(RunDocument.of(progress.result())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
