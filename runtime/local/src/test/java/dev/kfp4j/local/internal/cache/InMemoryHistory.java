// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers in memory. */
final class InMemoryHistory implements StepHistory {

    private record Entry(StepKey key, PastStep step) {}

    private final Map<Origin, KeyedStep> notes = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Digest, JsonObject> codes = new HashMap<>();

    @Override
    public synchronized void note(KeyedStep step) {
        notes.put(step.task(), step);
    }

    @Override
    public synchronized void remember(StepCall call, StepKey key, Values outputs, Instant at) {
        entries.add(0, new Entry(key, new PastStep(new Origin(call.run().name(), call.path()), at, outputs)));
    }

    @Override
    public synchronized void noteCode(Digest digest, JsonObject parts) {
        codes.put(digest, parts);
    }

    @Override
    public synchronized List<PastStep> find(Digest key) {
        return entries.stream()
                .filter(entry -> entry.key().isShared() && entry.key().digest().equals(key))
                .map(Entry::step)
                .toList();
    }

    @Override
    public synchronized Optional<PastStep> own(String run, TaskPath task, Digest key) {
        return entries.stream()
                .filter(entry -> entry.key().digest().equals(key))
                .map(Entry::step)
                .filter(step -> step.origin().equals(new Origin(run, task)))
                .findFirst();
    }

    @Override
    public synchronized Optional<KeyedStep> noted(Origin task) {
        return Optional.ofNullable(notes.get(task));
    }

    @Override
    public Optional<KeyedStep> before(KeyedStep step) {
        return Optional.empty();
    }

    @Override
    public synchronized Optional<JsonObject> code(Digest digest) {
        return Optional.ofNullable(codes.get(digest));
    }
}
