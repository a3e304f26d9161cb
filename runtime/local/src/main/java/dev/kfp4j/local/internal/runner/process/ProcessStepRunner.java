// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.internal.runner.step.JavaProgram;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.local.internal.runner.watch.Leftovers;
import dev.kfp4j.local.internal.runner.watch.Watchdog;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.runtime.StepLauncher;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Starts the entrypoint of a component in a JVM, with its output in the step's log. */
public final class ProcessStepRunner implements StepRunner {

    /** The longest argument on Linux, and so on a cluster: 128 KiB including the zero at its end. */
    private static final int LONGEST_ARGUMENT = 128 * 1024 - 1;

    /** A step with this option ends when this JVM is gone. */
    private static final String WATCH_ENGINE =
            "-Dkfp4j.engine.pid=" + ProcessHandle.current().pid();

    /** Every entrypoint needs this class: the jar of a component alone is no class path. */
    private static final String RUNTIME = StepLauncher.class.getName();

    /** The variables from which the JVM reads further options. */
    private static final List<String> OPTION_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    /** The step waits for a debugger on this machine. */
    private static final String DEBUG_AGENT =
            "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,quiet=y,address=127.0.0.1:";

    private static final long KIBIBYTE = 1024;

    /** The smallest heap of a JVM, in KiB. */
    private static final long SMALLEST_HEAP = 4 * KIBIBYTE;

    private final Path java;
    private final int javaVersion;
    private final ClassPath classPath;
    private final List<String> jvmOptions;
    private final Watchdog watchdog;
    private final long logLimit;
    private final Duration grace;
    private final AtomicLong count = new AtomicLong();

    /** A runner with a watchdog of its own and the default limit of logs. */
    public ProcessStepRunner(Path java, ClassPath classPath, List<String> jvmOptions, Duration grace) {
        this(java, classPath, jvmOptions, new Watchdog(() -> ""), BoundedLog.DEFAULT_LIMIT, grace);
    }

    /**
     * @param java the {@code java} program
     * @param classPath the class path of steps
     * @param jvmOptions further options of the JVM
     * @param watchdog ends steps if the engine dies
     * @param logLimit the maximum size of a log in bytes
     * @param grace the time that a step has to stop before it is killed
     */
    public ProcessStepRunner(
            Path java, ClassPath classPath, List<String> jvmOptions, Watchdog watchdog, long logLimit, Duration grace) {
        this.java = java;
        this.javaVersion = JavaVersion.of(java);
        this.classPath = classPath;
        this.jvmOptions = List.copyOf(jvmOptions);
        this.watchdog = watchdog;
        this.logLimit = logLimit;
        this.grace = grace;
    }

    @Override
    public Optional<StepRefusal> refusal(Container container) {
        Optional<String> entrypoint = ContainerLayout.entrypoint(container);
        if (entrypoint.isEmpty()) {
            return Optional.of(new StepRefusal.Unsupported(
                    "needs a container for the image \"" + container.image() + "\", which a process cannot provide"));
        }
        return Stream.of(entrypoint.get(), RUNTIME)
                .filter(className -> !classPath.contains(className))
                .findFirst()
                .map(StepRefusal.MissingClass::new);
    }

    @Override
    public JsonObject identity(Container container) {
        var identity = new TreeMap<String, JsonValue>();
        identity.put("java", JsonValue.of(javaVersion));
        identity.put("options", texts(jvmOptions));
        for (String variable : OPTION_VARIABLES) {
            String value = System.getenv(variable);
            if (value != null) {
                identity.put(variable, JsonValue.of(value));
            }
        }
        return new JsonObject(identity);
    }

    @Override
    public Optional<JavaProgram> program(Container container) {
        return ContainerLayout.entrypoint(container)
                .map(mainClass -> new JavaProgram(classPath.text(), mainClass, javaVersion, Optional.empty()));
    }

    @Override
    public RunningStep start(StepRequest request, IntConsumer whenEnded) throws StepStartException {
        String mainClass = ContainerLayout.entrypoint(request.container()).orElseThrow();
        for (String argument : request.arguments()) {
            int length = argument.getBytes(StandardCharsets.UTF_8).length;
            if (length > LONGEST_ARGUMENT) {
                throw new StepStartException(
                        "its executor input has " + length + " bytes, but a process accepts at most " + LONGEST_ARGUMENT
                                + " in one argument, here and on a cluster; pass large values as artifacts");
            }
        }
        StepDemand demand = StepDemand.of(request.container());
        var arguments = new ArrayList<>(heap(demand));
        arguments.addAll(jvmOptions);
        request.debugPort().ifPresent(port -> arguments.add(DEBUG_AGENT + port));
        arguments.addAll(List.of("-cp", classPath.text(), mainClass));
        arguments.addAll(request.arguments());
        try {
            Path file = request.folder().resolve("java.args");
            Files.write(file, ArgumentFile.text(arguments).getBytes(launcherCharset()));
            // Not in the file, with which a user may start the step from a terminal.
            var builder = new ProcessBuilder(java.toString(), WATCH_ENGINE, "@" + file).redirectErrorStream(true);
            String mark = watchdog.engine() + "/" + count.incrementAndGet();
            builder.environment().putAll(request.environment());
            builder.environment().put(Watchdog.VARIABLE, mark);
            Process process = builder.start();
            process.getOutputStream().close();
            var log = new BoundedLog(request.log(), logLimit, request.secrets());
            var step = new ProcessStep(process, demand, request.log(), grace, whenEnded);
            step.watch(log, () -> Leftovers.kill(Watchdog.VARIABLE, mark, process.pid()));
            return step;
        } catch (IOException e) {
            throw new StepStartException("cannot start its process: " + e.getMessage());
        }
    }

    /** A JVM needs memory beside its heap: for threads, classes, compiled code, buffers. */
    private static List<String> heap(StepDemand demand) {
        return demand.memoryLimit()
                .map(bytes -> Math.max(SMALLEST_HEAP, bytes / 4 * 3 / KIBIBYTE))
                .map(kibibytes -> List.of("-Xmx" + kibibytes + "k"))
                .orElse(List.of());
    }

    private static JsonValue texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonValue::of).toList());
    }

    /** The launcher reads argument files in the platform's encoding, as it reads its command line. */
    private static Charset launcherCharset() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
