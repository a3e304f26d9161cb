// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.jvm;

import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.internal.runner.step.JavaProgram;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Runs steps in this JVM, each on a thread. They start within milliseconds, and a debugger can stop them. They share
 * the state of the JVM: static fields, system properties, memory.
 */
public final class JvmStepRunner implements StepRunner {

    private final StepClasses classes;
    private final long logLimit;
    private final Duration grace;
    private final StandardStreams streams = new StandardStreams();

    /**
     * @param classPath the class path of steps
     * @param logLimit the maximum size of a log in bytes
     * @param grace the time that a step has to end after an interrupt, before it is abandoned
     */
    public JvmStepRunner(ClassPath classPath, long logLimit, Duration grace) {
        this.classes = new StepClasses(classPath);
        this.logLimit = logLimit;
        this.grace = grace;
    }

    @Override
    public Optional<StepRefusal> refusal(Container container) {
        return isStep(container)
                ? Optional.empty()
                : Optional.of(
                        new StepRefusal.Unsupported("cannot run in this JVM, because it has no kfp4j entrypoint"));
    }

    /** Whether each variable of a step's environment has the same value in this JVM. */
    public static boolean hasVariables(Map<String, String> environment) {
        return environment.entrySet().stream()
                .allMatch(variable -> variable.getValue().equals(System.getenv(variable.getKey())));
    }

    /** Whether a container starts an entrypoint that this JVM can call. */
    public boolean isStep(Container container) {
        return ContainerLayout.entrypoint(container)
                .flatMap(classes::entrypoint)
                .isPresent();
    }

    @Override
    public JsonObject identity(Container container) {
        // Identical to that of a process without options, as a step cannot tell them apart.
        return new JsonObject(new TreeMap<>(
                Map.of("java", JsonValue.of(Runtime.version().feature()), "options", new JsonArray(List.of()))));
    }

    @Override
    public Optional<JavaProgram> program(Container container) {
        return ContainerLayout.entrypoint(container)
                .map(mainClass -> new JavaProgram(
                        classes.classPath(), mainClass, Runtime.version().feature(), Optional.of(classes.loaded())));
    }

    @Override
    public RunningStep start(StepRequest request, IntConsumer whenEnded) throws StepStartException {
        var entrypoint = ContainerLayout.entrypoint(request.container())
                .flatMap(classes::entrypoint)
                .orElseThrow(() -> new StepStartException("it has no kfp4j entrypoint"));
        return JvmStep.start(
                "step " + request.task(),
                entrypoint,
                request.arguments().toArray(String[]::new),
                new BoundedLog(request.log(), logLimit, request.secrets()),
                streams,
                grace,
                whenEnded);
    }
}
