// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Lineage;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.cli.view.RunPage;
import dev.kfp4j.cli.view.Style;
import dev.kfp4j.cli.view.Terminal;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunDocument;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.internal.store.RunStore;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.internal.values.Suggestions;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
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

/** {@code kfp4j show}: a run with its tasks, or where an artifact comes from and who read it. */
@Command(
        name = "show",
        description = "Shows a run: its tasks, how long they took, and what they gave.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "RUN",
            arity = "0..1",
            description = "A run's name, the beginning of one, or last. Default: ${DEFAULT-VALUE}.")
    private String run = RunStore.LAST;

    @Option(
            names = "--artifact",
            paramLabel = "TASK/NAME",
            description = "Shows what an artifact was made of, and which steps have read it.")
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
                output.out().println(Json.writePretty(json(stored)));
            } else {
                new RunPage(style(), Path.of("").toAbsolutePath(), ZoneId.systemDefault())
                        .lines(stored, Instant.now())
                        .forEach(output.out()::println);
            }
        }
        return 0;
    }

    private Style style() {
        return new Style(output.live(), Terminal.charset().newEncoder().canEncode('✓'));
    }

    /** What {@code run --json} writes, but with the state as it is seen from here. */
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
        var lineage = new Lineage(stored, opened.artifacts());
        if (store.json()) {
            output.out().println(Json.writePretty(lineage.json(task, name, list)));
        } else {
            lineage.lines(task, name, list).forEach(output.out()::println);
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
