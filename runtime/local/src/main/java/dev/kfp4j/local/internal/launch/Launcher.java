// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.plan.UnmappedNames;
import dev.kfp4j.local.internal.resume.EarlierStep;
import dev.kfp4j.local.internal.schedule.Attempt;
import dev.kfp4j.local.internal.schedule.RunLoop;
import dev.kfp4j.local.internal.values.RunArguments;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plans and launches runs.
 *
 * @param settings the settings of the engine
 */
public record Launcher(EngineSettings settings) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /**
     * A run that can be resumed.
     *
     * @param resumption the fate of each of its steps
     * @param work resumes the run and waits for its end; its argument receives the loop before that starts
     */
    public record Prepared(Resumption resumption, Function<Consumer<RunLoop>, RunResult> work) {}

    /** Runs a manifest to its end; {@code begun} receives the loop before that starts. */
    public RunResult run(Manifest manifest, Map<String, JsonValue> arguments, Consumer<RunLoop> begun) {
        try (var session = StoreSession.begin(settings.store(), settings.clock())) {
            RunPlan plan = settings.plan(manifest);
            Values inputs = inputs(plan, arguments);
            return new Launch(settings, session).run(plan, info(plan, inputs), ManifestYaml.write(manifest), begun);
        }
    }

    /** Prepares to resume a run; starts and changes nothing. */
    public Prepared resume(String name, Optional<Manifest> manifest, Map<String, JsonValue> changes) {
        try (var session = StoreSession.begin(settings.store(), settings.clock())) {
            StoredRun stored = new EarlierRun(session).refusingIfUnderWay(name);
            Manifest present = manifest.orElseGet(() -> EarlierRun.manifest(stored));
            RunPlan plan = settings.plan(present);
            RunInfo before = stored.result().run();
            Values inputs = inputs(plan, EarlierRun.arguments(plan, before, changes));
            var info = new RunInfo(
                    plan.pipeline(),
                    before.name(),
                    before.id(),
                    before.folder(),
                    before.started(),
                    inputs.parameters());
            Resumption resumption = new Launch(settings, session).walk(plan, info, stored.result());
            return new Prepared(resumption, begun -> {
                try (var again = StoreSession.begin(settings.store(), settings.clock())) {
                    return new Launch(settings, again)
                            .resume(plan, info, ManifestYaml.write(present), stored.result(), begun);
                }
            });
        }
    }

    /**
     * Runs one step of a run again.
     *
     * @param debugPort the port on which the step waits for a debugger, if it does
     */
    public StartedStep rerun(String name, TaskPath task, OptionalInt debugPort) {
        try (var session = StoreSession.begin(settings.store(), settings.clock())) {
            StoredRun stored = new EarlierRun(session).of(name);
            TaskResult before = EarlierRun.task(stored, task);
            RunPlan plan = settings.plan(EarlierRun.manifest(stored));
            StepCall call = EarlierStep.call(plan, stored.result(), before, settings.expressions());
            session.artifacts().check(call.inputs());
            TaskFolder folder = EarlierStep.newFolder(call);
            return StartedStep.start(new Attempt(call, folder, 1, debugPort), folder, settings.runner());
        } catch (ValueException e) {
            throw new RunRefusedException(List.of(e.message()));
        }
    }

    private static Values inputs(RunPlan plan, Map<String, JsonValue> arguments) {
        var problems = new ArrayList<String>();
        Values inputs = RunArguments.checked(plan.inputs(), arguments, problems);
        problems.addAll(UnmappedNames.problems(plan, inputs));
        if (!problems.isEmpty()) {
            throw new RunRefusedException(problems);
        }
        return inputs;
    }

    private RunInfo info(RunPlan plan, Values inputs) {
        UUID id = UUID.randomUUID();
        Instant started = settings.clock().instant();
        String time = TIME.format(started.atZone(settings.clock().getZone()));
        String name = RunFolder.name(plan.pipeline(), time, id.toString().substring(0, 8));
        Path path = settings.store().resolve("runs").resolve(name);
        return new RunInfo(plan.pipeline(), name, id, path, started, inputs.parameters());
    }
}
