// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A recorded run.
 *
 * @param result the run and its tasks, equal to the result that the engine has returned
 * @param state the state, as seen from outside the engine
 * @param notices the settings of its manifest that have no effect on this machine
 * @param manifestDigest the digest of the manifest's text
 * @param settings the recorded settings of its engine
 * @param owner the process that runs it, or ran it last; empty if that process has given it up
 * @param cancelRequested whether its cancellation was requested
 */
public record StoredRun(
        RunResult result,
        StoredState state,
        List<String> notices,
        Digest manifestDigest,
        RunSettings settings,
        Optional<RunOwner> owner,
        boolean cancelRequested) {
    public StoredRun {
        notices = List.copyOf(notices);
    }

    /** The name of the run. */
    public String name() {
        return result.run().name();
    }

    /**
     * Reads the manifest of the run from its folder.
     *
     * @throws StoreException if the manifest is missing or damaged
     */
    public Manifest manifest() {
        Path file = result.run().folder().resolve("manifest.yaml");
        try {
            return ManifestYaml.read(Files.readString(file), file.toString());
        } catch (ManifestException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StoreException("cannot read the manifest of the run, " + file + ": " + e, e);
        }
    }
}
