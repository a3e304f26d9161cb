// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.internal.store.RunStore;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the commands share that look into a store. */
public final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder that keeps runs. Default: ${DEFAULT-VALUE}.")
    private Path store = LocalEngine.DEFAULT_STORE;

    @Option(names = "--json", description = "Writes JSON.")
    private boolean json;

    /** Whether the command writes JSON. */
    public boolean json() {
        return json;
    }

    /** The folder. */
    public Path folder() {
        return store;
    }

    /** Opens the store. */
    public RunStore open() {
        return RunStore.openExisting(store)
                .orElseThrow(() -> new UserError("there are no runs in "
                        + store.toAbsolutePath().normalize() + "; --store names another folder"));
    }
}
