// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.internal.cache.Why;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.internal.store.RunStore;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.internal.values.Suggestions;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kfp4j why}: why the steps of a run ran, or did not. */
@Command(
        name = "why",
        description = "Says why the steps of a run ran, or were cached: what has changed since the last time.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RUN",
            description = "A run's name, the beginning of one, or last. Default: ${DEFAULT-VALUE}.")
    private String run = RunStore.LAST;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TASK",
            description = "One of its tasks, such as training/fit. Default: all.")
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
            List<Why> reasons = tasks(stored).stream()
                    .map(found -> Why.of(opened.steps(), stored.name(), found))
                    .flatMap(Optional::stream)
                    .toList();
            say(reasons);
            return 0;
        } catch (StoreException e) {
            throw new UserError(e.message());
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
            // A graph: all that is in it.
            return tasks.values().stream()
                    .filter(inner -> inner.path().isInside(path))
                    .toList();
        }
        return List.of(found);
    }

    private void say(List<Why> reasons) {
        if (store.json()) {
            output.out()
                    .println(Json.writePretty(new JsonArray(
                            reasons.stream().<JsonValue>map(Why::json).toList())));
            return;
        }
        reasons.forEach(why -> output.out().println(why.task().task() + ": " + why.text()));
    }
}
