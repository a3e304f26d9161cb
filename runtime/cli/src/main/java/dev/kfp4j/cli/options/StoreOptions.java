// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.store.StoredRun;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that use a store. */
public final class StoreOptions {

    /** The description of a parameter that selects a run. */
    public static final String RUN = "The name of a run, an unambiguous prefix of it, or \"last\".";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder with runs, artifacts and the cache. Default: ${DEFAULT-VALUE}.")
    private Path store = LocalEngine.DEFAULT_STORE;

    @Mixin
    private JsonOption json = new JsonOption();

    /** Whether the command prints JSON. */
    public boolean json() {
        return json.isSet();
    }

    /** The folder of the store. */
    public Path folder() {
        return store;
    }

    /**
     * Opens the store.
     *
     * @throws UserError if there is none
     */
    public RunStore open() {
        return RunStore.openExisting(store)
                .orElseThrow(() -> new UserError("there are no runs in "
                        + store.toAbsolutePath().normalize() + "; select another store with --store"));
    }

    /** Reads one run, named as in {@link #RUN}. */
    public StoredRun run(String name) {
        try (RunStore opened = open()) {
            return opened.run(name);
        }
    }
}
