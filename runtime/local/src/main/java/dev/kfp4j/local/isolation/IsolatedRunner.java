// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.isolation;

import dev.kfp4j.local.jvm.JvmStepRunner;
import dev.kfp4j.local.plan.RunPlan;
import dev.kfp4j.local.plan.StepPlan;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.step.JavaProgram;
import dev.kfp4j.local.step.Refusal;
import dev.kfp4j.local.step.RunningStep;
import dev.kfp4j.local.step.StepAttempt;
import dev.kfp4j.local.step.StepRunner;
import dev.kfp4j.local.step.StepStartException;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Gives each step the isolation that was asked for, or a stronger one where that cannot give it what it needs. */
public final class IsolatedRunner implements StepRunner {

    private final Isolation isolation;
    private final JvmStepRunner inJvm;
    private final StepRunner inProcess;

    /**
     * Makes it.
     *
     * @param isolation what was asked for
     * @param inJvm runs steps in this JVM
     * @param inProcess runs steps in processes
     */
    public IsolatedRunner(Isolation isolation, JvmStepRunner inJvm, StepRunner inProcess) {
        this.isolation = isolation;
        this.inJvm = inJvm;
        this.inProcess = inProcess;
    }

    @Override
    public Optional<Refusal> refusal(Container container) {
        return inProcess.refusal(container);
    }

    /** Which steps of a plan will not run as was asked for, and what they will miss: a sentence each. */
    public List<String> notices(RunPlan plan) {
        if (isolation != Isolation.JVM) {
            return List.of();
        }
        var elsewhere = new TreeSet<TaskPath>();
        var unlimited = new TreeSet<TaskPath>();
        plan.forEachStep((task, step) -> {
            if (!fitsJvm(step)) {
                elsewhere.add(task);
            } else if (step.container().resources().isPresent()) {
                unlimited.add(task);
            }
        });
        return Notices.of(
                new Notices.Notice(
                        "run in processes, as this JVM cannot give them their environment or is not what they are made for",
                        elsewhere),
                new Notices.Notice("have limits of CPU or memory, which do not hold in this JVM", unlimited));
    }

    @Override
    public RunningStep start(StepAttempt attempt, IntConsumer whenEnded) throws StepStartException {
        boolean here = isolation == Isolation.JVM
                && JvmStepRunner.hasVariables(attempt.environment())
                && inJvm.isStep(attempt.container());
        return (here ? inJvm : inProcess).start(attempt, whenEnded);
    }

    @Override
    public JsonObject identity(Container container) {
        return isHere(container) ? inJvm.identity(container) : inProcess.identity(container);
    }

    @Override
    public Optional<JavaProgram> program(Container container) {
        return isHere(container) ? inJvm.program(container) : inProcess.program(container);
    }

    private boolean isHere(Container container) {
        return isolation == Isolation.JVM && inJvm.isStep(container);
    }

    /** A step that may be retried is told its attempt in a variable. */
    private boolean fitsJvm(StepPlan step) {
        return step.retry().isEmpty()
                && step.container().env().stream()
                        .allMatch(variable -> variable.value().equals(System.getenv(variable.name())))
                && inJvm.isStep(step.container());
    }
}
