// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.container;

import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.local.internal.runner.watch.Watchdog;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Runs each step in a container, as a cluster does: with its image, paths and limits. */
public final class ContainerStepRunner implements StepRunner {

    private static final int SHORT = 8;

    private final ContainerEngine engine;
    private final Watchdog watchdog;
    private final long logLimit;
    private final Duration grace;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @param engine runs the containers
     * @param watchdog removes them if the engine dies
     * @param logLimit the maximum size of a log in bytes
     * @param grace the time that a step has to stop before it is killed
     */
    public ContainerStepRunner(ContainerEngine engine, Watchdog watchdog, long logLimit, Duration grace) {
        this.engine = engine;
        this.watchdog = watchdog;
        this.logLimit = logLimit;
        this.grace = grace;
    }

    @Override
    public Optional<StepRefusal> refusal(Container container) {
        if (container.command().isEmpty() && container.args().isEmpty()) {
            return Optional.of(
                    new StepRefusal.Unsupported("has neither a command nor arguments, so there is nothing to run"));
        }
        if (container.image().contains("{{$")) {
            // Known only when the step is ready.
            return Optional.empty();
        }
        return engine.problem(container.image())
                .map(problem -> new StepRefusal.Unsupported("needs the image \"" + container.image() + "\", which "
                        + engine.program() + " does not have and cannot pull: " + problem));
    }

    /** An image that is known only later is its own identity: the values that select it are inputs of the step. */
    @Override
    public JsonObject identity(Container container) {
        String image = container.image();
        String id = image.contains("{{$") ? image : engine.imageId(image).orElse(image);
        return new JsonObject(Map.of("image", JsonValue.of(id)));
    }

    @Override
    public RunningStep start(StepRequest request, IntConsumer whenEnded) throws StepStartException {
        if (request.debugPort().isPresent()) {
            throw new StepStartException("a debugger cannot attach to a step in a container; choose process isolation");
        }
        var view = new ContainerView(request);
        var input = request.input().seenThrough(view);
        String image = input.replaced(request.container().image());
        Optional<String> problem = engine.problem(image);
        if (problem.isPresent()) {
            throw new StepStartException("needs the image \"" + image + "\", which " + engine.program()
                    + " does not have and cannot pull: " + problem.get());
        }
        var program = new ArrayList<String>(input.command(request.container()));
        program.addAll(input.arguments(request.container()));
        StepDemand demand = StepDemand.of(request.container());
        String name = "kfp4j-" + watchdog.engine().substring(0, SHORT) + "-" + count.incrementAndGet();
        var command = new ContainerCommand(engine, name, watchdog.engine())
                .mounts(view.mounts())
                .options(limits(demand));
        command.variable("KFP_POD_NAME", name);
        command.variable("KFP_POD_UID", UUID.randomUUID().toString());
        request.environment().forEach(command::variable);
        command.options(engine.arguments()).program(image, program);
        try {
            for (Path folder : view.writtenFolders()) {
                // An image may run as any user.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
            var builder = new ProcessBuilder(command.words()).redirectErrorStream(true);
            builder.environment().putAll(command.environment());
            Process client = builder.start();
            client.getOutputStream().close();
            var step = new ContainerStep(engine, name, client, view, demand, grace);
            step.watch(new BoundedLog(request.log(), logLimit, request.secrets()), whenEnded);
            return step;
        } catch (IOException | UnsupportedOperationException e) {
            throw new StepStartException("cannot start its container: " + e.getMessage());
        }
    }

    private static List<String> limits(StepDemand demand) {
        var options = new ArrayList<String>();
        demand.cpuLimit()
                .ifPresent(cpus -> options.add("--cpus="
                        + BigDecimal.valueOf(cpus, 3).stripTrailingZeros().toPlainString()));
        demand.memoryLimit().ifPresent(bytes -> {
            options.add("--memory=" + bytes);
            // No swap in addition: a pod has none.
            options.add("--memory-swap=" + bytes);
        });
        return options;
    }
}
