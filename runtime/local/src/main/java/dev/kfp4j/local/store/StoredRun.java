// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A run as the store has it.
 *
 * @param result the run and its tasks; equal to what the engine has returned
 * @param state how far it has come, seen from here
 * @param notices what of its manifest has no meaning on this machine
 * @param manifest the digest of its manifest's text
 * @param settings what its engine was given, such as the class path of the steps
 * @param owner the process that runs it, or ran it last; none where that gave it up
 * @param cancelRequested whether somebody wants it to end
 */
public record StoredRun(
        RunResult result,
        StoredState state,
        List<String> notices,
        Digest manifest,
        JsonObject settings,
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
}
