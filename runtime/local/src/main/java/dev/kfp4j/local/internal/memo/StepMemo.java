// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Remembers what steps did, so that they need not do it again. Called from several threads at once. */
public interface StepMemo {

    /** Remembers nothing. */
    StepMemo NONE = new StepMemo() {
        @Override
        public StepKey key(StepCall call) {
            return new StepKey(new Digest("0".repeat(64)), new JsonObject(Map.of()), false);
        }

        @Override
        public Optional<Recalled> recall(StepCall call, StepKey key) {
            return Optional.empty();
        }

        @Override
        public void remember(StepCall call, StepKey key, Values outputs) {
            // Nothing is remembered.
        }
    };

    /** What the step's outcome depends on. */
    StepKey key(StepCall call);

    /** What is known of a step with this key; empty: it has to run. */
    Optional<Recalled> recall(StepCall call, StepKey key);

    /**
     * What is known of a task that the engine does itself: an import, or a volume that is made or removed.
     *
     * @param task the task
     * @param inputs its inputs
     * @return what is known; empty: it has to be done
     */
    default Optional<Recalled> recall(TaskPath task, Values inputs) {
        return Optional.empty();
    }

    /** Takes note of a step that ended well, before anybody is told so. */
    void remember(StepCall call, StepKey key, Values outputs);
}
