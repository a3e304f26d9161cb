// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.isolation.PlanNotices;
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
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.manifest.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings and the parts of an engine.
 *
 * @param store the folder of the store
 * @param secrets the file of secrets and config maps; empty: that of the store, if it exists
 * @param parallelism the number of steps that run at a time, at least 1
 * @param budget the CPU and memory that these steps may request together
 * @param listener receives the events of runs, after the store
 * @param recorded recorded with each run
 * @param runner starts the steps
 * @param notices finds settings of a plan that have no effect with this runner
 * @param memo makes the memo of a run
 * @param expressions evaluates conditions and selectors
 * @param clock provides the times of events
 */
public record EngineSettings(
        Path store,
        Optional<Path> secrets,
        int parallelism,
        Budget budget,
        RunListener listener,
        RunSettings recorded,
        StepRunner runner,
        Function<RunPlan, List<String>> notices,
        MemoMaker memo,
        Expressions expressions,
        Clock clock) {

    private static final String SECRETS = "secrets.yaml";

    /**
     * Plans a run.
     *
     * @throws RunRefusedException if this engine cannot run the manifest
     */
    RunPlan plan(Manifest manifest) {
        var environment = new Planner.Environment(runner::refusal, runner::canMount, expressions, readSecrets());
        RunPlan plan = Planner.plan(manifest, environment);
        return plan.with(notices.apply(plan)).with(PlanNotices.oversized(plan, budget));
    }

    private Secrets readSecrets() {
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
}
