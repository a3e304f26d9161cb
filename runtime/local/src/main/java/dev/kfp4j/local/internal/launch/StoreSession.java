// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.artifact.ArtifactStore;
import dev.kfp4j.local.internal.store.EngineStore;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The store during a run. An existing one is opened while the manifest is planned; a new one is created only when the
 * run is about to start.
 */
final class StoreSession implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private @Nullable CompletableFuture<EngineStore> opening;

    private StoreSession(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Begins to open the store, if it exists. */
    static StoreSession begin(Path folder, Clock clock) {
        var session = new StoreSession(folder, clock);
        if (EngineStore.isThere(folder)) {
            session.opening = opened(folder);
        }
        return session;
    }

    private static CompletableFuture<EngineStore> opened(Path folder) {
        var store = new CompletableFuture<EngineStore>();
        var thread = new Thread(
                () -> {
                    try {
                        store.complete(EngineStore.open(folder));
                    } catch (RuntimeException | Error e) {
                        store.completeExceptionally(e);
                    }
                },
                "kfp4j-store");
        thread.setDaemon(true);
        thread.start();
        return store;
    }

    /**
     * Returns the store.
     *
     * @throws RunRefusedException if it cannot be used
     */
    EngineStore store() {
        if (opening == null) {
            opening = opened(folder);
        }
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException reason) {
                throw new RunRefusedException(List.of(reason.message()));
            }
            throw e;
        }
    }

    /** Whether the store exists. */
    boolean isThere() {
        return opening != null;
    }

    Path folder() {
        return folder;
    }

    /** Returns the artifacts of the store. */
    ArtifactStore artifacts() {
        var artifacts = new ArtifactStore(folder, store().artifacts(), clock);
        artifacts.removeLeftovers();
        return artifacts;
    }

    @Override
    public void close() {
        if (opening != null) {
            try {
                opening.join().close();
            } catch (CompletionException e) {
                // It could not be opened, which was reported where it was used.
            }
        }
    }
}
