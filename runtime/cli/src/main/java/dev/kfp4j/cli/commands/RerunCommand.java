// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.logs.GrowingFile;
import dev.kfp4j.cli.options.ClassPathOption;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.internal.resume.Rerun;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    private static final long LOG_MILLIS = 50;
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
        String steps = classPath
                .given()
                .or(() -> StartedWith.text(stored.settings(), "classPath"))
                .orElseGet(ClassPathOption::own);
        // A debugger wants a JVM of its own, and so does a person who wants to see it all.
        Isolation isolation = StartedWith.text(stored.settings(), "isolation")
                .map(Isolation::valueOf)
                .filter(kind -> kind != Isolation.JVM && port == 0)
                .orElse(Isolation.PROCESS);
        var builder =
                LocalEngine.builder().store(store.folder()).classPath(steps).isolation(isolation);
        if (port > 0) {
            builder.jvmOptions(
                    List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,quiet=y,address=127.0.0.1:" + port));
        }
        var status = new CompletableFuture<Integer>();
        builder.build()
                .rerun(stored.name(), TaskPath.of(task.split("/", -1)), (step, runner) -> show(step, runner, status));
        return status.join() == 0 ? 0 : ExitStatus.FAILURE;
    }

    private void show(Rerun step, StepRunner runner, CompletableFuture<Integer> status) {
        if (!store.json()) {
            say(task + ": runs once more in " + step.folder());
            if (port > 0) {
                say("waits for a debugger: attach to localhost:" + port + " (jdb -attach " + port
                        + ", or \"Remote JVM Debug\" in an IDE)");
            }
        }
        RunningStep running = step.start(runner, status);
        try {
            int exit = await(step, status);
            end(step, exit);
        } catch (InterruptedException e) {
            running.kill();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UserError("the step's log cannot be read: " + e);
        }
    }

    /** Shows what the step prints until it has ended. */
    private int await(Rerun step, CompletableFuture<Integer> status) throws InterruptedException, IOException {
        try (var log = new GrowingFile(step.log())) {
            while (true) {
                try {
                    int exit = status.get(LOG_MILLIS, TimeUnit.MILLISECONDS);
                    print(log.more());
                    return exit;
                } catch (TimeoutException e) {
                    print(log.more());
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    private void print(String text) {
        if (!store.json()) {
            output.out().print(text);
            output.out().flush();
        }
    }

    private void end(Rerun step, int exit) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("task", JsonValue.of(task));
        members.put("exitStatus", JsonValue.of(exit));
        members.put("folder", JsonValue.of(step.folder().toString()));
        String problem = exit == 0 ? "" : "ended with exit status " + exit;
        if (exit == 0) {
            try {
                Values outputs = step.outputs();
                members.put("outputs", new JsonObject(outputs.parameters()));
            } catch (ValueException e) {
                problem = e.message();
            }
        }
        if (!problem.isEmpty()) {
            members.put("problem", JsonValue.of(problem));
        }
        if (store.json()) {
            output.json(new JsonObject(members));
        } else {
            say(task + ": " + (problem.isEmpty() ? "ended well" : problem));
        }
    }

    private void say(String line) {
        output.out().println(line);
        output.out().flush();
    }
}
