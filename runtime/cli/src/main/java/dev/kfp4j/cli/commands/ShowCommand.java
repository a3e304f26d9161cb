// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Lineage;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.cli.view.RunPage;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunDocument;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.text.Suggestions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j show}: shows a run, or the inputs and readers of an artifact. */
@Command(
        name = "show",
        description = "Shows a run: its tasks, their durations and outputs.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "RUN", arity = "0..1", description = StoreOptions.RUN + " Default: ${DEFAULT-VALUE}.")
    private String run = RunStore.LAST;

    @Option(
            names = "--artifact",
            paramLabel = "TASK/NAME",
            description = "Shows the inputs of an artifact, and the steps that read it.")
    private @Nullable String artifact;

    ShowCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (RunStore opened = store.open()) {
            StoredRun stored = opened.run(run);
            if (artifact != null) {
                lineage(opened, stored, artifact);
            } else if (store.json()) {
                output.json(json(stored));
            } else {
                output.lines(new RunPage(output.style(), Path.of("").toAbsolutePath(), ZoneId.systemDefault())
                        .lines(stored, Instant.now()));
            }
        }
        return ExitStatus.SUCCESS;
    }

    /** The result as {@code run --json} prints it, with the current state. */
    private static JsonObject json(StoredRun stored) {
        var members = new LinkedHashMap<>(RunDocument.of(stored.result()).members());
        members.put("state", JsonValue.of(stored.state().name()));
        return new JsonObject(members);
    }

    private void lineage(RunStore opened, StoredRun stored, String named) {
        int slash = named.lastIndexOf('/');
        TaskPath task = TaskPath.of(named.substring(0, Math.max(0, slash)).split("/"));
        String name = named.substring(slash + 1);
        TaskResult found = stored.result().tasks().get(task);
        List<ArtifactValue> list =
                found == null ? null : found.outputs().artifacts().get(name);
        if (list == null) {
            throw new UserError("run " + stored.name() + " has no artifact \"" + named + "\""
                    + Suggestions.didYouMean(named, all(stored)));
        }
        var lineage = new Lineage(stored, opened);
        if (store.json()) {
            output.json(lineage.json(task, name, list));
        } else {
            output.lines(lineage.lines(task, name, list));
        }
    }

    private static List<String> all(StoredRun stored) {
        var names = new ArrayList<String>();
        stored.result()
                .tasks()
                .forEach((path, task) ->
                        task.outputs().artifacts().keySet().forEach(name -> names.add(path + "/" + name)));
        return names;
    }
}
