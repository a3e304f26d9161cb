// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.logs.LogFollower;
import dev.kfp4j.cli.logs.StepLogs;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.text.Suggestions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j logs}: prints the logs of steps. */
@Command(name = "logs", description = "Prints the logs of the steps of a run.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(index = "0", paramLabel = "RUN", description = StoreOptions.RUN)
    private String run = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TASK",
            description = "A step, such as training/fit. Default: all steps.")
    private @Nullable String task;

    @Option(
            names = "--attempt",
            paramLabel = "N",
            description = "The number of an attempt of TASK. Default: the last attempt.")
    private @Nullable Integer attempt;

    @Option(
            names = {"-f", "--follow"},
            description = "Follows the log until the task or the run ends.")
    private boolean follow;

    LogsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (attempt != null && task == null) {
            throw new UserError("--attempt requires a TASK");
        }
        if (follow && (attempt != null || store.json())) {
            throw new UserError("--follow cannot be combined with --attempt or --json");
        }
        try (RunStore opened = store.open()) {
            StoredRun stored = opened.run(run);
            var logs = new StepLogs(opened, stored.name());
            Optional<TaskPath> step = Optional.ofNullable(task).map(name -> step(stored, name));
            if (follow) {
                new LogFollower(opened, stored.name(), output.out()).follow(step);
            } else if (store.json()) {
                output.json(logs.json(step, Optional.ofNullable(attempt)));
            } else if (step.isPresent()) {
                print(logs, step.get());
            } else {
                logs.printAll(output.out());
            }
        }
        return ExitStatus.SUCCESS;
    }

    private void print(StepLogs logs, TaskPath step) throws IOException {
        int last = logs.attempts(step);
        int number = attempt == null ? last : attempt;
        if (last == 0) {
            output.err().println("task \"" + step + "\" has not started");
        } else if (number < 1 || number > last) {
            throw new UserError("task \"" + step + "\" has " + (last == 1 ? "one attempt" : last + " attempts")
                    + ": --attempt must not be " + number);
        } else {
            logs.print(step, number, output.out());
        }
    }

    private static TaskPath step(StoredRun stored, String name) {
        TaskPath path = TaskPath.of(name.split("/"));
        List<String> names =
                StepLogs.steps(stored).stream().map(TaskPath::toString).toList();
        if (!names.contains(path.toString())) {
            throw new UserError(
                    "run " + stored.name() + " has no step \"" + name + "\"" + Suggestions.didYouMean(name, names));
        }
        return path;
    }
}
