// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.Explanation;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.text.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kfp4j why}: explains why steps ran or were cached. */
@Command(
        name = "why",
        description = "Explains why the steps of a run ran or were cached: the differences from earlier runs.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RUN",
            description = StoreOptions.RUN + " Default: ${DEFAULT-VALUE}.")
    private String run = RunStore.LAST;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TASK",
            description = "A task of the run, such as training/fit. Default: all tasks.")
    private @Nullable String task;

    @Mixin
    private StoreOptions store = new StoreOptions();

    WhyCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (RunStore opened = store.open()) {
            StoredRun stored = opened.run(run);
            List<Explanation> reasons = tasks(stored).stream()
                    .map(found -> opened.explain(stored.name(), found))
                    .flatMap(Optional::stream)
                    .toList();
            say(reasons);
            return ExitStatus.SUCCESS;
        }
    }

    private Collection<TaskResult> tasks(StoredRun stored) {
        var tasks = stored.result().tasks();
        if (task == null) {
            return tasks.values();
        }
        TaskPath path = TaskPath.of(task.split("/", -1));
        TaskResult found = tasks.get(path);
        if (found == null) {
            List<String> names = tasks.keySet().stream().map(TaskPath::toString).toList();
            throw new UserError(
                    "run " + stored.name() + " has no task \"" + task + "\"" + Suggestions.didYouMean(task, names));
        }
        if (found.kind() == TaskKind.GRAPH || found.kind() == TaskKind.LOOP) {
            // The tasks of the graph.
            return tasks.values().stream()
                    .filter(inner -> inner.path().isInside(path))
                    .toList();
        }
        return List.of(found);
    }

    private void say(List<Explanation> reasons) {
        if (store.json()) {
            output.json(new JsonArray(
                    reasons.stream().<JsonValue>map(Explanation::json).toList()));
        } else {
            reasons.forEach(why -> output.out().println(why.task().task() + ": " + why.text()));
        }
    }
}
