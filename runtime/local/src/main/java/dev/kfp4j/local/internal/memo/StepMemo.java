// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Remembers steps, so that identical steps need not run. Thread-safe. */
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

    /** Computes the key of a step. */
    StepKey key(StepCall call);

    /** Finds a reason why a step with this key need not run; empty: it has to run. */
    Optional<Recalled> recall(StepCall call, StepKey key);

    /**
     * Finds a reason why a task of the engine itself, such as an import, need not run.
     *
     * @param task the task
     * @param inputs its inputs
     * @return the reason; empty: it has to run
     */
    default Optional<Recalled> recall(TaskPath task, Values inputs) {
        return Optional.empty();
    }

    /** Records a successful step, before its event is sent. */
    void remember(StepCall call, StepKey key, Values outputs);
}
