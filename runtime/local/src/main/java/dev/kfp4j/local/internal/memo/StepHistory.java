// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys and outputs of the steps of all runs. Thread-safe. */
public interface StepHistory {

    /**
     * Records the key of a step that is ready, whether it will run or not. For a task of a resumed run, the later
     * record replaces the earlier one.
     */
    void note(KeyedStep step);

    /**
     * Records a successful step. It is found from now on, even if the engine is killed.
     *
     * @param call the step
     * @param key its key; other tasks find the step only if it is shared
     * @param outputs its outputs, the artifacts kept
     * @param at the time of its end
     */
    void remember(StepCall call, StepKey key, Values outputs, Instant at);

    /**
     * Records the parts of a program's code, which many keys may share.
     *
     * @param digest the value of {@code code} in the keys
     * @param parts the digests of classes and jars
     */
    void noteCode(Digest digest, JsonObject parts);

    /** Finds successful steps of any run with a shared key of this digest; a few at most, the newest first. */
    List<PastStep> find(Digest key);

    /** Finds a task of a run, if it succeeded with this key, shared or not. */
    Optional<PastStep> own(String run, TaskPath task, Digest key);

    /** The last record of a task of a run. */
    Optional<KeyedStep> noted(Origin task);

    /**
     * Finds the newest step before this one that really ran, successfully or not: the same task of the same pipeline,
     * or else one of the same component.
     */
    Optional<KeyedStep> before(KeyedStep step);

    /** The recorded parts of a program's code. */
    Optional<JsonObject> code(Digest digest);
}
