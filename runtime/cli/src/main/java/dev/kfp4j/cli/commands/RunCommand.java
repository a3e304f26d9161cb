// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.PipelineFinder;
import dev.kfp4j.cli.options.CacheOptions;
import dev.kfp4j.cli.options.IsolationOptions;
import dev.kfp4j.cli.options.ParameterReader;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j run}: runs a pipeline on this machine. */
@Command(name = "run", description = "Runs a pipeline on this machine.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            paramLabel = "PIPELINE",
            description = "A pipeline's name on the class path, a manifest's file, or a jar or class folder"
                    + " (JAR#NAME if it holds several).")
    private String pipeline = "";

    @Option(names = "--pipeline", paramLabel = "NAME", description = "Which pipeline of a jar or class folder.")
    private @Nullable String name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter: text as it is, everything else as JSON; @FILE for a file's content.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--params", paramLabel = "FILE", description = "Parameters by name, in a JSON or YAML file.")
    private @Nullable Path file;

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "CP",
            description = "The class path of the steps. Default: the jar's, or else this program's own.")
    private @Nullable String classPath;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder that keeps runs, artifacts and what is remembered. Default: ${DEFAULT-VALUE}.")
    private Path store = LocalEngine.DEFAULT_STORE;

    @Option(
            names = {"-j", "--parallel"},
            paramLabel = "N",
            description =
                    "How many steps run at a time. Default: the number of processors, at least 8 (${DEFAULT-VALUE}).")
    private int parallel = Budget.DEFAULT_STEPS;

    @Mixin
    private IsolationOptions isolation = new IsolationOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Option(names = "--json", description = "Shows nothing but the result, as JSON.")
    private boolean json;

    RunCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (parallel < 1) {
            throw new UserError("--parallel must be at least 1, not " + parallel);
        }
        try {
            var finder = new PipelineFinder(Optional.ofNullable(classPath), System.getProperty("java.class.path"));
            var found = finder.find(pipeline, Optional.ofNullable(name));
            Manifest manifest = found.manifest();
            var reader = new ParameterReader(manifest.pipeline().root().inputs());
            Map<String, JsonValue> values = reader.read(Optional.ofNullable(file), assignments);
            return run(manifest, values, found.classPath());
        } catch (CatalogException e) {
            throw new UserError(e.message());
        } catch (RunRefusedException e) {
            throw UserError.of(e);
        }
    }

    private int run(Manifest manifest, Map<String, JsonValue> values, String stepClassPath) {
        var shown = new ShownRun(output, json);
        LocalEngine engine = isolation
                .apply(LocalEngine.builder(), Isolation.PROCESS)
                .store(store)
                .parallelism(parallel)
                .classPath(stepClassPath)
                .cache(cache.settings())
                .remark(new StartedWith(pipeline, Optional.ofNullable(name), Optional.ofNullable(classPath)).json())
                .listener(shown.listener())
                .build();
        return shown.run(() -> engine.start(manifest, values));
    }
}
