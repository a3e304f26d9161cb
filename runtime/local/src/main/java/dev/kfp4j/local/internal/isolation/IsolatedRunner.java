// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.isolation;

import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.plan.StepPlan;
import dev.kfp4j.local.internal.runner.jvm.JvmStepRunner;
import dev.kfp4j.local.internal.runner.step.JavaProgram;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Runs each step with the selected isolation, or with a stronger one if the step needs more than that can offer. */
public final class IsolatedRunner implements StepRunner {

    private final Isolation isolation;
    private final JvmStepRunner inJvm;
    private final StepRunner inProcess;
    private final ContainerLookup containers;

    /**
     * @param isolation the selected isolation
     * @param inJvm runs steps in this JVM
     * @param inProcess runs steps in processes
     * @param containers runs steps in containers
     */
    IsolatedRunner(Isolation isolation, JvmStepRunner inJvm, StepRunner inProcess, ContainerLookup containers) {
        this.isolation = isolation;
        this.inJvm = inJvm;
        this.inProcess = inProcess;
        this.containers = containers;
    }

    @Override
    public Optional<StepRefusal> refusal(Container container) {
        if (!needsContainer(container)) {
            return inProcess.refusal(container);
        }
        return containers
                .runner()
                .map(runner -> runner.refusal(container))
                .orElseGet(() -> Optional.of(noEngine(container)));
    }

    @Override
    public boolean canMount(Container container) {
        return needsContainer(container);
    }

    @Override
    public Attendance attend() {
        var watchdog = containers.watchdog();
        watchdog.watch();
        return watchdog::release;
    }

    private StepRefusal noEngine(Container container) {
        String why = isolation == Isolation.CONTAINER
                ? "must run in a container"
                : "needs a container for the image \"" + container.image() + "\"";
        return new StepRefusal.Unsupported(why + ", but " + containers.remedy());
    }

    private boolean needsContainer(Container container) {
        return isolation == Isolation.CONTAINER
                || ContainerLayout.entrypoint(container).isEmpty();
    }

    /**
     * Lists the steps that will run with another isolation, or with less than they request; a sentence for each group.
     */
    public List<String> notices(RunPlan plan) {
        if (isolation != Isolation.JVM) {
            return List.of();
        }
        var elsewhere = new TreeSet<TaskPath>();
        var foreign = new TreeSet<TaskPath>();
        var unlimited = new TreeSet<TaskPath>();
        plan.forEachStep((task, step) -> {
            if (needsContainer(step.container())) {
                foreign.add(task);
            } else if (!fitsJvm(step)) {
                elsewhere.add(task);
            } else if (step.container().resources().isPresent()) {
                unlimited.add(task);
            }
        });
        return PlanNotices.of(
                new PlanNotices.Notice("run in containers, because kfp4j did not generate them", foreign),
                new PlanNotices.Notice(
                        "run in processes, because they have retries or an environment that this JVM cannot provide",
                        elsewhere),
                new PlanNotices.Notice("CPU and memory limits are not enforced in this JVM", unlimited));
    }

    @Override
    public RunningStep start(StepRequest request, IntConsumer whenEnded) throws StepStartException {
        if (needsContainer(request.container())) {
            return containers
                    .runner()
                    .orElseThrow(() -> new StepStartException(containers.remedy()))
                    .start(request, whenEnded);
        }
        boolean here = isolation == Isolation.JVM
                && request.debugPort().isEmpty()
                && JvmStepRunner.hasVariables(request.environment())
                && inJvm.isStep(request.container());
        return (here ? inJvm : inProcess).start(request, whenEnded);
    }

    @Override
    public JsonObject identity(Container container) {
        return runner(container).map(runner -> runner.identity(container)).orElse(new JsonObject(Map.of()));
    }

    @Override
    public Optional<JavaProgram> program(Container container) {
        return runner(container).flatMap(runner -> runner.program(container));
    }

    /** Selects the runner of a container, as far as that does not depend on its environment; empty if there is none. */
    private Optional<StepRunner> runner(Container container) {
        if (needsContainer(container)) {
            return containers.runner().map(StepRunner.class::cast);
        }
        return Optional.of(isolation == Isolation.JVM && inJvm.isStep(container) ? inJvm : inProcess);
    }

    /** A step with retries does not fit: it receives the number of its attempt in a variable. */
    private boolean fitsJvm(StepPlan step) {
        return step.retry().isEmpty()
                && step.container().env().stream()
                        .allMatch(variable -> variable.value().equals(System.getenv(variable.name())))
                && inJvm.isStep(step.container());
    }
}
