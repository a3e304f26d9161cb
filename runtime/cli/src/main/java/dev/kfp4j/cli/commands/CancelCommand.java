// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.store.StoredState;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kfp4j cancel}: cancels a run of another process. */
@Command(
        name = "cancel",
        description = "Cancels a run of another process, like Ctrl-C in that process. Exit handlers still run.",
        mixinStandardHelpOptions = true)
final class CancelCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "RUN", description = StoreOptions.RUN)
    private String run = "";

    CancelCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (RunStore opened = store.open()) {
            String name = opened.run(run).name();
            StoredState before = opened.cancel(name, Instant.now());
            if (store.json()) {
                var members = new LinkedHashMap<String, JsonValue>();
                members.put("run", JsonValue.of(name));
                members.put("was", JsonValue.of(before.name()));
                members.put("state", JsonValue.of(opened.state(name).name()));
                output.json(new JsonObject(members));
            } else {
                output.out().println(text(name, before));
            }
        }
        return ExitStatus.SUCCESS;
    }

    private static String text(String name, StoredState before) {
        return switch (before) {
            case RUNNING -> "cancellation of run " + name + " is requested";
            case INTERRUPTED -> "run " + name + " had no engine any more and is now cancelled";
            case SUCCEEDED, FAILED, CANCELLED -> "run " + name + " has already ended: " + before.text();
        };
    }
}
