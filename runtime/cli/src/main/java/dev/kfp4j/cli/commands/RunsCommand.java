// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Columns;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.cli.view.RunLines;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.store.RunFilter;
import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.local.store.StoredState;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kfp4j runs}: lists the runs of a store. */
@Command(name = "runs", description = "Lists runs, the newest first.", mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Lists at most N runs; 0 lists all. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Lists only runs in these states: ${COMPLETION-CANDIDATES}.")
    private List<StoredState> states = new ArrayList<>();

    @Option(names = "--pipeline", paramLabel = "NAME", description = "Lists only runs of this pipeline.")
    private @Nullable String pipeline;

    RunsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new UserError("--limit must be at least 0, not " + limit);
        }
        var filter = new RunFilter(
                Set.copyOf(states), Optional.ofNullable(pipeline), limit == 0 ? Integer.MAX_VALUE : limit);
        List<RunSummary> runs = runs(filter);
        Instant now = Instant.now();
        if (store.json()) {
            output.json(new JsonArray(
                    runs.stream().<JsonValue>map(run -> RunLines.json(run, now)).toList()));
        } else if (runs.isEmpty()) {
            output.out().println(states.isEmpty() && pipeline == null ? "no runs" : "no matching runs");
        } else {
            output.lines(Columns.of(RunLines.rows(runs, now, ZoneId.systemDefault())));
        }
        return ExitStatus.SUCCESS;
    }

    private List<RunSummary> runs(RunFilter filter) {
        Optional<RunStore> opened = RunStore.openExisting(store.folder());
        if (opened.isEmpty()) {
            return List.of();
        }
        try (RunStore runs = opened.get()) {
            return runs.runs(filter);
        }
    }
}
