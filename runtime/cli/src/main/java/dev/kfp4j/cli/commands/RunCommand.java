// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.PipelineFinder;
import dev.kfp4j.cli.options.ClassPathOption;
import dev.kfp4j.cli.options.RunOptions;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j run}: runs a pipeline. */
@Command(name = "run", description = "Runs a pipeline on this machine.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            paramLabel = "PIPELINE",
            description = "The name of a pipeline on the class path, a manifest file, or a jar or class folder"
                    + " (JAR#NAME if it contains several pipelines).")
    private String pipeline = "";

    @Option(
            names = "--pipeline",
            paramLabel = "NAME",
            description = "The pipeline in the jar or class folder, if it contains several.")
    private @Nullable String name;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    RunCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CatalogException {
        Optional<String> classPath = options.classPath();
        var found = new PipelineFinder(classPath, ClassPathOption.own()).find(pipeline, Optional.ofNullable(name));
        Map<String, JsonValue> values =
                options.parameters(found.manifest().pipeline().root().inputs());
        var shown = new ShownRun(output, store.json());
        LocalEngine engine = options.apply(LocalEngine.builder())
                .store(store.folder())
                .classPath(found.classPath())
                .remark(new StartedWith(pipeline, Optional.ofNullable(name), classPath).json())
                .listener(shown.listener())
                .build();
        return shown.run(() -> engine.start(found.manifest(), values));
    }
}
