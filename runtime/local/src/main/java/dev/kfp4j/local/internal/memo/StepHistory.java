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

/** What the steps of all runs depended on and gave. Called from several threads at once. */
public interface StepHistory {

    /**
     * Takes note of what a step depends on when its turn has come, whether it will run or not. When a run that goes on asks
     * again for the same task, the later note counts.
     */
    void note(KeyedStep step);

    /**
     * Takes note of a step that ended well. From now on it is found, whatever happens to the engine.
     *
     * @param call the step
     * @param key its key; only if it is shared is the step found by its digest
     * @param outputs what it gave, its artifacts kept
     * @param at when
     */
    void remember(StepCall call, StepKey key, Values outputs, Instant at);

    /**
     * Takes note of what a step's code is made of; there may be many keys with the same code.
     *
     * @param digest what the keys have as {@code code}
     * @param parts the digests of classes and jars
     */
    void noteCode(Digest digest, JsonObject parts);

    /** The steps of any run that ended well with a shared key of this digest; the newest first, and at most a few. */
    List<PastStep> find(Digest key);

    /** What a task of a run gave, if it ended well with this key, shared or not. */
    Optional<PastStep> own(String run, TaskPath task, Digest key);

    /** What was last noted of a task of a run. */
    Optional<KeyedStep> noted(Origin task);

    /**
     * The newest step before this one that really ran, well or not: of the same place of the same pipeline, or else of the
     * same component.
     */
    Optional<KeyedStep> before(KeyedStep step);

    /** What was noted of some code. */
    Optional<JsonObject> code(Digest digest);
}
