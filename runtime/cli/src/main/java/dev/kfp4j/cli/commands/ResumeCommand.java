// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.PipelineFinder;
import dev.kfp4j.cli.options.ClassPathOption;
import dev.kfp4j.cli.options.RunOptions;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.Continuation;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j resume}: resumes a run. */
@Command(
        name = "resume",
        description =
                "Resumes a run that failed, was cancelled or was killed. Successful steps are kept, unless their code"
                        + " or inputs have changed. -p and --params change parameters.",
        mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "RUN", description = StoreOptions.RUN)
    private String run = "";

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--dry-run",
            description = "Prints the steps that would run again, with the reasons, and runs nothing.")
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
        return resume(store.run(run));
    }

    private int resume(StoredRun stored) {
        Present present = present(stored);
        Map<String, JsonValue> changes =
                options.parameters(present.manifest().pipeline().root().inputs());
        var shown = new ShownRun(output, store.json());
        Continuation continuation = options.apply(LocalEngine.builder().settings(stored.settings()))
                .store(store.folder())
                .classPath(present.classPath())
                .listener(shown.listener())
                .build()
                .resume(stored.name(), Optional.of(present.manifest()), changes);
        Resumption resumption = continuation.resumption();
        if (!store.json()) {
            output.out().println("resume " + stored.name() + ", " + present.text());
            options.notice(stored.settings()).ifPresent(output.out()::println);
            output.out()
                    .println(
                            resumption.isNothing()
                                    ? "nothing to do: every step succeeded, and nothing has changed"
                                    : resumption.summary());
            output.out().flush();
        } else if (dryRun || resumption.isNothing()) {
            output.json(resumption.json());
        }
        return dryRun || resumption.isNothing() ? 0 : shown.run(continuation::start);
    }

    /** The pipeline as it is now, if it is still where the run was started from. */
    private Present present(StoredRun stored) {
        Optional<StartedWith> started = StartedWith.of(stored.settings());
        Optional<String> given = options.classPath().or(() -> started.flatMap(StartedWith::classPath));
        if (started.isPresent()) {
            try {
                var finder = new PipelineFinder(given, ClassPathOption.own());
                var found = finder.find(started.get().pipeline(), started.get().name());
                return new Present(
                        found.manifest(),
                        found.classPath(),
                        "with the current pipeline in " + started.get().pipeline());
            } catch (CatalogException e) {
                return recorded(stored, given, " (now " + e.message() + ")");
            }
        }
        return recorded(stored, given, "");
    }

    private static Present recorded(StoredRun stored, Optional<String> given, String why) {
        String classPath = given.or(() -> stored.settings().classPath()).orElseGet(ClassPathOption::own);
        return new Present(stored.manifest(), classPath, "with the original pipeline of the run" + why);
    }
}
