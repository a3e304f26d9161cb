// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.logs.GrowingFile;
import dev.kfp4j.cli.options.ClassPathOption;
import dev.kfp4j.cli.options.IsolationOptions;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.Rerun;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j rerun}: runs a single step again. */
@Command(
        name = "rerun",
        description =
                "Runs a single step again with its original inputs, optionally under a debugger. The run itself does not"
                        + " change.",
        mixinStandardHelpOptions = true)
final class RerunCommand implements Callable<Integer> {

    private static final Duration LOG_PAUSE = Duration.ofMillis(50);
    private static final int LAST_PORT = 65535;

    private final Output output;

    @Parameters(index = "0", paramLabel = "RUN", description = StoreOptions.RUN)
    private String run = "";

    @Parameters(index = "1", paramLabel = "TASK", description = "The step, such as training/fit.")
    private String task = "";

    @Option(
            names = "--debug",
            paramLabel = "PORT",
            description = "Suspends the step until a debugger attaches to this port.")
    private int port;

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private IsolationOptions isolation = new IsolationOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    RerunCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new UserError("--debug must be a port from 1 to " + LAST_PORT + ", not " + port);
        }
        return rerun(store.run(run));
    }

    private int rerun(StoredRun stored) {
        LocalEngine engine = engine(stored.settings());
        var path = TaskPath.of(task.split("/", -1));
        Rerun rerun = port > 0 ? engine.debug(stored.name(), path, port) : engine.rerun(stored.name(), path);
        if (!store.json()) {
            isolation.notice(stored.settings()).ifPresent(this::say);
            say(task + ": runs once more in " + rerun.folder());
            if (port > 0) {
                say("waits for a debugger: attach to localhost:" + port + " (jdb -attach " + port
                        + ", or \"Remote JVM Debug\" in an IDE)");
            }
        }
        Rerun.Result result = await(rerun);
        end(rerun, result);
        return result.succeeded() ? ExitStatus.SUCCESS : ExitStatus.FAILURE;
    }

    private LocalEngine engine(RunSettings earlier) {
        LocalEngine.Builder engine = LocalEngine.builder().settings(earlier).store(store.folder());
        if (earlier.isolation().equals(Optional.of(Isolation.JVM))) {
            // Someone who looks at a single step wants everything that it prints, and to be able to kill it.
            engine.isolation(Isolation.PROCESS);
        }
        isolation.apply(engine);
        classPath.given().ifPresent(engine::classPath);
        if (port > 0) {
            engine.isolation(Isolation.PROCESS);
        }
        return engine.build();
    }

    /** Shows what the step prints until it has ended. */
    private Rerun.Result await(Rerun rerun) {
        try (var log = new GrowingFile(rerun.log())) {
            Optional<Rerun.Result> result = Optional.empty();
            while (result.isEmpty()) {
                result = rerun.await(LOG_PAUSE);
                print(log.more());
            }
            return result.get();
        } catch (InterruptedException e) {
            rerun.kill();
            Thread.currentThread().interrupt();
            return rerun.await();
        } catch (IOException e) {
            rerun.kill();
            throw new UserError("the step's log cannot be read: " + e);
        }
    }

    private void print(String text) {
        if (!store.json()) {
            output.out().print(text);
            output.out().flush();
        }
    }

    private void end(Rerun rerun, Rerun.Result result) {
        Optional<StepFailure> failure = result.failure();
        if (!store.json()) {
            say(task + ": " + failure.map(StepFailure::reason).orElse("ended well"));
            return;
        }
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("task", JsonValue.of(task));
        OptionalInt status = failure.isPresent() ? failure.get().exitStatus() : OptionalInt.of(0);
        status.ifPresent(exit -> members.put("exitStatus", JsonValue.of(exit)));
        members.put("folder", JsonValue.of(rerun.folder().toString()));
        failure.ifPresentOrElse(
                found -> members.put("problem", JsonValue.of(found.reason())),
                () -> members.put("outputs", new JsonObject(result.outputs().parameters())));
        output.json(new JsonObject(members));
    }

    private void say(String line) {
        output.out().println(line);
        output.out().flush();
    }
}
