// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.code.ProgramCode;
import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.KeyedStep;
import dev.kfp4j.local.internal.memo.PastStep;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.internal.runner.step.JavaProgram;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.internal.values.WorkspaceFolder;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reuses the outputs of identical steps: those that agree in every compared {@link KeyPart}. The documentation lists
 * the differences that no key can see.
 */
final class StepCache implements StepMemo {

    private final StepHistory history;
    private final ArtifactKeeper artifacts;
    private final StepRunner runner;
    private final CacheSettings settings;
    private final Clock clock;
    private final CodeMemo codes = new CodeMemo();
    private final Set<Digest> noted = ConcurrentHashMap.newKeySet();

    /**
     * @param history the steps of all runs
     * @param artifacts checks that their artifacts are intact
     * @param runner identifies the environments of steps
     * @param settings the settings of the cache
     * @param clock provides the present time, for the age of outputs
     */
    public StepCache(
            StepHistory history, ArtifactKeeper artifacts, StepRunner runner, CacheSettings settings, Clock clock) {
        this.history = history;
        this.artifacts = artifacts;
        this.runner = runner;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public StepKey key(StepCall call) {
        StepKey key = made(call);
        var origin = new Origin(call.run().name(), call.path());
        String component = call.task().spec().component();
        history.note(new KeyedStep(origin, call.run().pipeline(), component, clock.instant(), key));
        return key;
    }

    @Override
    public Optional<Recalled> recall(StepCall call, StepKey key) {
        if (!key.isShared()) {
            return Optional.empty();
        }
        Optional<Instant> oldest = settings.longest().map(clock.instant()::minus);
        return history.find(key.digest()).stream()
                .filter(step -> oldest.isEmpty() || !step.finished().isBefore(oldest.get()))
                .filter(this::isWhole)
                .findFirst()
                .map(step -> new Recalled.Cached(step.outputs(), step.origin()));
    }

    @Override
    public void remember(StepCall call, StepKey key, Values outputs) {
        history.remember(call, isStill(call, key) ? key : unknown(key), outputs, clock.instant());
    }

    private boolean isWhole(PastStep step) {
        try {
            artifacts.check(step.outputs());
            return true;
        } catch (ValueException e) {
            // The step runs and produces new ones.
            return false;
        }
    }

    private StepKey made(StepCall call) {
        Container container = call.step().container();
        Optional<CachingOptions> caching = call.task().spec().caching();
        var builder = new KeyBuilder(call).put(KeyPart.RUNNER, runner.identity(container));
        boolean isKnown = true;
        Optional<JavaProgram> program = runner.program(container);
        if (program.isPresent()) {
            Optional<ProgramCode> code = code(call.run().id(), program.get());
            code.ifPresent(found ->
                    builder.put(KeyPart.CODE, JsonValue.of(found.digest().hex())));
            isKnown = code.isPresent();
        }
        boolean isShared = isKnown
                && !usesWorkspace(call)
                && settings.isOn()
                && caching.map(CachingOptions::enableCache).orElse(true);
        String own = caching.map(CachingOptions::cacheKey).orElse("");
        if (!own.isEmpty()) {
            builder.put(KeyPart.OWN_KEY, JsonValue.of(own));
        }
        if (!isKnown) {
            return unknown(new StepKey(Digest.of(""), builder.parts(), false));
        }
        Digest digest = own.isEmpty()
                ? Digest.of(Json.write(builder.essence()))
                // As on a cluster: the user who sets a key is responsible for everything else.
                : Digest.of(call.task().spec().component() + "\0" + own);
        return new StepKey(digest, builder.parts(), isShared);
    }

    /** A step that reuses its outputs would not find the files that it writes to the workspace. */
    private static boolean usesWorkspace(StepCall call) {
        Container container = call.step().container();
        return call.inputs().parameters().values().stream().anyMatch(WorkspaceFolder::isIn)
                || Stream.concat(container.command().stream(), container.args().stream())
                        .anyMatch(text -> WorkspaceFolder.isIn(JsonValue.of(text)));
    }

    private Optional<ProgramCode> code(UUID run, JavaProgram program) {
        try {
            ProgramCode code = codes.of(run, program);
            if (program.loaded().isPresent()
                    && !code.isOlderThan(program.loaded().get())) {
                // The JVM may still run an older version that it has loaded.
                return Optional.empty();
            }
            if (noted.add(code.digest())) {
                history.noteCode(code.digest(), code.parts());
            }
            return Optional.of(code);
        } catch (IOException e) {
            // The step itself will report a missing file.
            return Optional.empty();
        }
    }

    /** Whether the code is certainly the code of the key. */
    private boolean isStill(StepCall call, StepKey key) {
        Optional<JavaProgram> program = runner.program(call.step().container());
        if (program.isEmpty() || key.parts().members().containsKey(KeyPart.OWN_KEY.text())) {
            return true;
        }
        JsonValue then = key.parts().members().get(KeyPart.CODE.text());
        return code(call.run().id(), program.get())
                .filter(now -> JsonValue.of(now.digest().hex()).equals(then))
                .isPresent();
    }

    /** A key that equals no other, because the code of the step is uncertain. */
    private static StepKey unknown(StepKey key) {
        return new StepKey(Digest.of(UUID.randomUUID().toString()), key.parts(), false);
    }
}
