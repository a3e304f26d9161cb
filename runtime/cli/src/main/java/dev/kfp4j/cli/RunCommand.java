// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.PipelineFinder;
import dev.kfp4j.cli.view.LineView;
import dev.kfp4j.cli.view.LiveView;
import dev.kfp4j.cli.view.RunView;
import dev.kfp4j.cli.view.Style;
import dev.kfp4j.cli.view.Summary;
import dev.kfp4j.cli.view.Terminal;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.isolation.Isolation;
import dev.kfp4j.local.run.RunDocument;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j run}: runs a pipeline on this machine. */
@Command(name = "run", description = "Runs a pipeline on this machine.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    /** How long the end of a cancelled run may take: steps get two seconds to stop before they are killed. */
    private static final int LAST_WORDS_SECONDS = 8;

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
            description = "How many steps run at a time. Default: the number of processors (${DEFAULT-VALUE}).")
    private int parallel = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            description = "What separates the steps: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Isolation isolation = Isolation.PROCESS;

    @Option(
            names = "--container-engine",
            paramLabel = "PROGRAM",
            description = "What runs containers. Default: podman or docker, which of them is there.")
    private @Nullable String containerEngine;

    @Option(
            names = "--container-arg",
            paramLabel = "ARG",
            description = "An argument of the container engine's run, such as --network=none; may be repeated.")
    private List<String> containerArguments = new ArrayList<>();

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
            throw new UserError(withHint(e));
        }
    }

    /** The engine says what is missing; here it is known how a person gives it. */
    private static List<String> withHint(RunRefusedException refused) {
        var problems = new ArrayList<>(refused.problems());
        if (!refused.missingClasses().isEmpty()) {
            problems.add("name the jars that have these classes, and all that they need, with -cp");
        }
        return problems;
    }

    private int run(Manifest manifest, Map<String, JsonValue> values, String stepClassPath) {
        var style = new Style(output.live(), Terminal.charset().newEncoder().canEncode('✓'));
        var lastWords = new CountDownLatch(1);
        RunView view = view(style);
        var hook = new Thread(() -> awaitLastWords(view, lastWords), "kfp4j-last-words");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var engine = LocalEngine.builder()
                    .store(store)
                    .parallelism(parallel)
                    .classPath(stepClassPath)
                    .isolation(isolation)
                    .cache(cache.settings())
                    .containerArguments(containerArguments)
                    .listener(json ? RunListener.NONE : view);
            if (containerEngine != null) {
                engine.containerEngine(containerEngine);
            }
            RunResult result = engine.build().run(manifest, values);
            view.end();
            say(result, style);
            return result.succeeded() ? 0 : Kfp4j.RUN_FAILED;
        } finally {
            view.end();
            lastWords.countDown();
        }
    }

    private RunView view(Style style) {
        return output.live() && !json
                ? new LiveView(output.out(), style, Clock.systemUTC(), new Terminal()::size)
                : new LineView(output.out());
    }

    private void say(RunResult result, Style style) {
        if (json) {
            output.out().println(Json.writePretty(RunDocument.of(result)));
        } else {
            new Summary(style, Path.of("").toAbsolutePath()).lines(result).forEach(output.out()::println);
        }
        output.out().flush();
    }

    /** The JVM ends when its hooks have; this one lets the run's end be told, and gives the terminal its cursor back. */
    private static void awaitLastWords(RunView view, CountDownLatch lastWords) {
        try {
            var unused = lastWords.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        view.end();
    }
}
