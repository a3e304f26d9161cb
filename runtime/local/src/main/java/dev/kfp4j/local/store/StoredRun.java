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
 * A run as the store has it.
 *
 * @param result the run and its tasks; equal to what the engine has returned
 * @param state how far it has come, seen from here
 * @param notices what of its manifest has no meaning on this machine
 * @param manifestDigest the digest of its manifest's text
 * @param settings the settings of its engine that are kept
 * @param owner the process that runs it, or ran it last; none where that gave it up
 * @param cancelRequested whether somebody wants it to end
 */
public record StoredRun(
        RunResult result,
        StoredState state,
        List<String> notices,
        Digest manifestDigest,
        RunSettings settings,
        Optional<RunOwner> owner,
        boolean cancelRequested) {
    /** Copies the list. */
    public StoredRun {
        notices = List.copyOf(notices);
    }

    /** The run's name. */
    public String name() {
        return result.run().name();
    }

    /**
     * The manifest that the run ran, from its folder.
     *
     * @throws StoreException if the manifest is gone or damaged
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
