// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import dev.kfp4j.local.internal.memo.KeyedStep;
import dev.kfp4j.local.internal.memo.PastStep;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A history that records nothing but, for the time of a walk, the code of programs. */
final class ReadOnlyHistory implements StepHistory {

    private final StepHistory history;
    private final Map<Digest, JsonObject> codes = new ConcurrentHashMap<>();

    ReadOnlyHistory(StepHistory history) {
        this.history = history;
    }

    @Override
    public void note(KeyedStep step) {
        // The step is not really ready: a walk only asks.
    }

    @Override
    public void remember(StepCall call, StepKey key, Values outputs, Instant at) {
        throw new IllegalStateException("no step has run");
    }

    @Override
    public void noteCode(Digest digest, JsonObject parts) {
        codes.put(digest, parts);
    }

    @Override
    public List<PastStep> find(Digest key) {
        return history.find(key);
    }

    @Override
    public Optional<PastStep> own(String run, TaskPath task, Digest key) {
        return history.own(run, task, key);
    }

    @Override
    public Optional<KeyedStep> noted(Origin task) {
        return history.noted(task);
    }

    @Override
    public Optional<KeyedStep> before(KeyedStep step) {
        return history.before(step);
    }

    @Override
    public Optional<JsonObject> code(Digest digest) {
        return Optional.ofNullable(codes.get(digest)).or(() -> history.code(digest));
    }
}
