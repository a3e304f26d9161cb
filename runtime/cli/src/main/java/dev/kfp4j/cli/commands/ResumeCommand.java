// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.PipelineFinder;
import dev.kfp4j.cli.options.CacheOptions;
import dev.kfp4j.cli.options.IsolationOptions;
import dev.kfp4j.cli.options.ParameterReader;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.Continuation;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.internal.store.RunStore;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
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

/** {@code kfp4j resume}: lets a run go on. */
@Command(
        name = "resume",
        description =
                "Lets a run go on that failed, was cancelled or was killed: what ended well in it is kept, unless its"
                        + " code or its inputs have changed.",
        mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "RUN", description = "A run's name, the beginning of one, or last.")
    private String run = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description =
                    "A parameter that is different now: text as it is, everything else as JSON; @FILE for a file's"
                            + " content.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--params", paramLabel = "FILE", description = "Such parameters by name, in a JSON or YAML file.")
    private @Nullable Path file;

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "CP",
            description = "The class path of the steps. Default: that of the run.")
    private @Nullable String classPath;

    @Mixin
    private StoreOptions store = new StoreOptions();

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

    @Option(names = "--dry-run", description = "Only says what would run again, and why.")
    private boolean dryRun;

    ResumeCommand(Output output) {
        this.output = output;
    }

    /**
     * What the run goes on with.
     *
     * @param manifest the pipeline
     * @param classPath the class path of the steps
     * @param text says where it comes from
     */
    private record Present(Manifest manifest, String classPath, String text) {}

    @Override
    public Integer call() {
        if (parallel < 1) {
            throw new UserError("--parallel must be at least 1, not " + parallel);
        }
        try {
            return resume(stored());
        } catch (RunRefusedException e) {
            throw UserError.of(e);
        } catch (StoreException e) {
            throw new UserError(e.message());
        }
    }

    private StoredRun stored() {
        try (RunStore opened = store.open()) {
            return opened.run(run);
        }
    }

    private int resume(StoredRun stored) {
        Present present = present(stored);
        var reader = new ParameterReader(present.manifest().pipeline().root().inputs());
        Map<String, JsonValue> changes = reader.read(Optional.ofNullable(file), assignments);
        var shown = new ShownRun(output, store.json());
        Continuation continuation = isolation
                .apply(LocalEngine.builder(), earlierIsolation(stored))
                .store(store.folder())
                .parallelism(parallel)
                .classPath(present.classPath())
                .cache(cache.settings())
                .remark(stored.settings())
                .listener(shown.listener())
                .build()
                .resume(stored.name(), Optional.of(present.manifest()), changes);
        Resumption resumption = continuation.resumption();
        if (!store.json()) {
            output.out().println("resume " + stored.name() + ", " + present.text());
            output.out()
                    .println(
                            resumption.isNothing()
                                    ? "nothing to do: every step ended well, and nothing changed"
                                    : resumption.summary());
            output.out().flush();
        } else if (dryRun || resumption.isNothing()) {
            output.out().println(Json.writePretty(resumption.json()));
        }
        return dryRun || resumption.isNothing() ? 0 : shown.run(continuation::start);
    }

    private static Isolation earlierIsolation(StoredRun stored) {
        return StartedWith.text(stored.settings(), "isolation")
                .map(Isolation::valueOf)
                .orElse(Isolation.PROCESS);
    }

    /** The pipeline as it is now, if it is still where the run was started from. */
    private Present present(StoredRun stored) {
        Optional<StartedWith> started = StartedWith.of(stored.settings());
        Optional<String> given = Optional.ofNullable(classPath).or(() -> started.flatMap(StartedWith::classPath));
        if (started.isPresent()) {
            try {
                var finder = new PipelineFinder(given, System.getProperty("java.class.path"));
                var found = finder.find(started.get().pipeline(), started.get().name());
                return new Present(
                        found.manifest(),
                        found.classPath(),
                        "with the pipeline as it is now in " + started.get().pipeline());
            } catch (CatalogException e) {
                return recorded(stored, given, " (now " + e.message() + ")");
            }
        }
        return recorded(stored, given, "");
    }

    private static Present recorded(StoredRun stored, Optional<String> given, String why) {
        Path manifest = stored.result().run().folder().resolve("manifest.yaml");
        String steps = given.or(() -> StartedWith.text(stored.settings(), "classPath"))
                .orElseGet(() -> System.getProperty("java.class.path"));
        try {
            return new Present(
                    ManifestYaml.read(Files.readString(manifest), manifest.toString()),
                    steps,
                    "with the pipeline as it was when the run started" + why);
        } catch (ManifestException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError("the manifest of the run cannot be read, " + manifest + ": " + e);
        }
    }
}
