// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.memo.MemoMaker;
import dev.kfp4j.local.internal.plan.Planner;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.internal.secrets.SecretsFile;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an engine works with.
 *
 * @param runner starts the steps
 * @param memo makes what remembers them
 * @param expressions evaluates conditions and selectors
 * @param secrets the secrets file and config maps; empty: that of the store, if there is one
 * @param parallelism how many steps run at a time, at least 1
 * @param budget what they may ask for together
 * @param listener is told what happens, after the store
 * @param notices what of a plan has no meaning with this runner
 * @param recorded what is kept of these settings with a run, for those who continue it
 */
public record EngineSettings(
        StepRunner runner,
        MemoMaker memo,
        Expressions expressions,
        Optional<Path> secrets,
        int parallelism,
        Budget budget,
        RunListener listener,
        Function<RunPlan, List<String>> notices,
        JsonObject recorded) {

    private static final String SECRETS = "secrets.yaml";

    /** What there is to run a manifest with. */
    public Planner.Environment means(Path store) {
        return new Planner.Environment(runner::refusal, runner::canMount, expressions, secrets(store));
    }

    private Secrets secrets(Path store) {
        Path standard = store.resolve(SECRETS);
        if (secrets.isEmpty() && !Files.exists(standard)) {
            return Secrets.none(standard.toString());
        }
        try {
            return SecretsFile.read(secrets.orElse(standard), System.getenv());
        } catch (ValueException e) {
            throw new RunRefusedException(List.of(e.message()));
        }
    }

    public static JsonObject recorded(String classPath, Isolation isolation, JsonObject remark) {
        var members = new LinkedHashMap<>(remark.members());
        members.put("classPath", JsonValue.of(classPath));
        members.put("isolation", JsonValue.of(isolation.name()));
        return new JsonObject(members);
    }
}
