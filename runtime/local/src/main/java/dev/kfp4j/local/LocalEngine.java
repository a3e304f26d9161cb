// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.cache.CacheMaker;
import dev.kfp4j.local.internal.isolation.IsolatedRunner;
import dev.kfp4j.local.internal.isolation.RunnerFactory;
import dev.kfp4j.local.internal.launch.CompiledPipeline;
import dev.kfp4j.local.internal.launch.EngineSettings;
import dev.kfp4j.local.internal.launch.Launcher;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.CelExpressions;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.internal.values.RunArguments;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.runtime.PipelineArguments;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs pipelines on this machine, from the manifests that a cluster runs. By default, each step is a process.
 *
 * <p>When a step fails, the tasks that need it are skipped, all others continue, and the run fails, as on a cluster.
 * When the JVM is told to end, or the calling thread is interrupted, the run is cancelled: no more tasks start, running
 * steps are asked to stop, and exit handlers run.
 *
 * <pre>{@code
 * RunResult result = LocalEngine.builder().store(Path.of(".kfp4j")).build().run(arguments);
 * }</pre>
 */
public final class LocalEngine {

    /** The default folder of the store, relative to the current folder. */
    public static final Path DEFAULT_STORE = Path.of(".kfp4j");

    private final Launcher launcher;

    private LocalEngine(EngineSettings settings) {
        this.launcher = new Launcher(settings);
    }

    /** Returns a builder; each setting has a default. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs a pipeline with typed arguments and waits for its end.
     *
     * @throws RunRefusedException if the run was not started: the manifest or the arguments are wrong, or the run's
     *     folder cannot be created
     * @throws UncheckedIOException if the run's folder cannot be written later
     */
    public RunResult run(PipelineArguments arguments) {
        return run(CompiledPipeline.manifest(arguments.pipeline()), CompiledPipeline.values(arguments));
    }

    /**
     * Starts a pipeline with typed arguments and does not wait for its end.
     *
     * @throws RunRefusedException if the run was not started: the manifest or the arguments are wrong, or the run's
     *     folder cannot be created
     */
    public LocalRun start(PipelineArguments arguments) {
        return start(CompiledPipeline.manifest(arguments.pipeline()), CompiledPipeline.values(arguments));
    }

    /**
     * Runs a manifest and waits for its end.
     *
     * @param manifest the manifest
     * @param arguments values of the pipeline's inputs, by name; the other inputs take their defaults
     * @throws RunRefusedException if the run was not started: the manifest or the arguments are wrong, or the run's
     *     folder cannot be created
     * @throws UncheckedIOException if the run's folder cannot be written later
     */
    public RunResult run(Manifest manifest, Map<String, JsonValue> arguments) {
        return launcher.run(manifest, arguments, loop -> {});
    }

    /**
     * Starts a manifest and does not wait for its end.
     *
     * @param manifest the manifest
     * @param arguments values of the pipeline's inputs, by name; the other inputs take their defaults
     * @throws RunRefusedException if the run was not started: the manifest or the arguments are wrong, or the run's
     *     folder cannot be created
     */
    public LocalRun start(Manifest manifest, Map<String, JsonValue> arguments) {
        return LocalRun.start(begun -> launcher.run(manifest, arguments, begun));
    }

    /**
     * Prepares to resume a run that failed, was cancelled, or whose engine was killed. The resumed run keeps its name
     * and the outputs of its successful steps that are still identical. This method starts and changes nothing.
     *
     * @param name the name or id of a run, an unambiguous prefix of one, or {@link RunStore#LAST}
     * @param manifest the manifest to run now; empty: that of the run
     * @param changes new values for some of the pipeline's inputs; the others keep theirs
     * @throws RunRefusedException if the run does not exist or is running, or if the manifest or the arguments are
     *     wrong
     */
    public Continuation resume(String name, Optional<Manifest> manifest, Map<String, JsonValue> changes) {
        Launcher.Prepared prepared = launcher.resume(name, manifest, changes);
        return new Continuation(prepared.resumption(), prepared.work());
    }

    /**
     * Runs a single step of a run again, with its inputs in that run. The run, its results and the cache do not change.
     *
     * @param name the run, as in {@link #resume}
     * @param task the step
     * @throws RunRefusedException if the run or the step does not exist, the step never had inputs, or it cannot be
     *     started
     */
    public Rerun rerun(String name, TaskPath task) {
        return new Rerun(launcher.rerun(name, task, OptionalInt.empty()));
    }

    /**
     * Runs a single step of a run again in a process that waits until a debugger attaches. The step has no time-out.
     *
     * @param name the run, as in {@link #resume}
     * @param task the step
     * @param port the port of this machine on which the step waits
     * @throws RunRefusedException as in {@link #rerun}
     */
    public Rerun debug(String name, TaskPath task, int port) {
        return new Rerun(launcher.rerun(name, task, OptionalInt.of(port)));
    }

    /**
     * Checks arguments for the inputs of a pipeline, as {@link #run} does.
     *
     * @return one line for each problem
     */
    public static List<String> argumentProblems(IoSpec inputs, Map<String, ? extends JsonValue> arguments) {
        var problems = new ArrayList<String>();
        RunArguments.checked(inputs, arguments, problems);
        return problems;
    }

    /** Builds an engine. */
    public static final class Builder {
        private Path store = DEFAULT_STORE;
        private int parallelism = Budget.DEFAULT_STEPS;
        private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        private String classPath = System.getProperty("java.class.path");
        private List<String> jvmOptions = List.of();
        private RunListener listener = RunListener.NONE;
        private Budget budget = Budget.ofMachine();
        private Isolation isolation = Isolation.PROCESS;
        private @Nullable String containerEngine;
        private List<String> containerArguments = List.of();
        private JsonObject remark = new JsonObject(Map.of());
        private CacheSettings cache = CacheSettings.ON;
        private @Nullable Path secrets;

        private Builder() {}

        /** The folder for runs, artifacts and the cache. Default: {@code .kfp4j} in the current folder. */
        public Builder store(Path folder) {
            this.store = folder;
            return this;
        }

        /**
         * The number of steps that run at a time. Default: {@link Budget#DEFAULT_STEPS}.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder parallelism(int steps) {
            if (steps < 1) {
                throw new IllegalArgumentException("parallelism must be at least 1, not " + steps);
            }
            this.parallelism = steps;
            return this;
        }

        /** The {@code java} program of the steps. Default: that of this JVM. */
        public Builder java(Path program) {
            this.java = program;
            return this;
        }

        /** The class path of the steps. Default: that of this JVM. */
        public Builder classPath(String entries) {
            this.classPath = entries;
            return this;
        }

        /** Further options of the steps' JVMs, such as {@code -Xmx2g}. Default: none. */
        public Builder jvmOptions(List<String> options) {
            this.jvmOptions = List.copyOf(options);
            return this;
        }

        /** The listener that receives the events of runs. Default: none. */
        public Builder listener(RunListener newListener) {
            this.listener = newListener;
            return this;
        }

        /** The CPU and memory that concurrent steps may request together. Default: those of this machine. */
        public Builder budget(Budget newBudget) {
            this.budget = newBudget;
            return this;
        }

        /** The isolation of steps from each other and from this JVM. Default: each step is a process. */
        public Builder isolation(Isolation newIsolation) {
            this.isolation = newIsolation;
            return this;
        }

        /** The name or path of the program that runs containers. Default: podman or docker, whichever exists. */
        public Builder containerEngine(String program) {
            this.containerEngine = program;
            return this;
        }

        /** Further arguments of the container engine's {@code run}, such as {@code --network=none}. Default: none. */
        public Builder containerArguments(List<String> arguments) {
            this.containerArguments = List.copyOf(arguments);
            return this;
        }

        /** The file with secrets and config maps. Default: {@code secrets.yaml} in the store's folder, if it exists. */
        public Builder secrets(Path file) {
            this.secrets = file;
            return this;
        }

        /** Copies the settings of an earlier run; later calls override them. */
        public Builder settings(RunSettings earlier) {
            earlier.classPath().ifPresent(this::classPath);
            earlier.isolation().ifPresent(this::isolation);
            earlier.secrets().ifPresent(this::secrets);
            earlier.containerEngine().ifPresent(this::containerEngine);
            return containerArguments(earlier.containerArguments()).remark(earlier.remark());
        }

        /** A remark that is kept with each run, for the program that resumes it. Default: none. */
        public Builder remark(JsonObject newRemark) {
            this.remark = newRemark;
            return this;
        }

        /** Whether, and for how long, outputs of identical earlier steps are reused. Default: always. */
        public Builder cache(CacheSettings newSettings) {
            this.cache = newSettings;
            return this;
        }

        /** Builds the engine. */
        public LocalEngine build() {
            IsolatedRunner runner = new RunnerFactory(
                            isolation,
                            java,
                            new ClassPath(classPath),
                            jvmOptions,
                            Optional.ofNullable(containerEngine),
                            containerArguments)
                    .make();
            return build(runner, runner::notices, new CelExpressions());
        }

        /** Builds an engine with other parts; for tests. */
        LocalEngine build(StepRunner runner, Function<RunPlan, List<String>> notices, Expressions expressions) {
            Clock clock = Clock.system(ZoneId.systemDefault());
            return new LocalEngine(new EngineSettings(
                    store.toAbsolutePath().normalize(),
                    Optional.ofNullable(secrets),
                    parallelism,
                    budget,
                    listener,
                    recorded(),
                    runner,
                    notices,
                    new CacheMaker(cache, clock),
                    expressions,
                    clock));
        }

        private RunSettings recorded() {
            var settings = new RunSettings(
                    Optional.of(classPath),
                    Optional.of(isolation),
                    Optional.ofNullable(secrets).map(Path::toAbsolutePath),
                    Optional.ofNullable(containerEngine),
                    List.of(),
                    true,
                    remark);
            return settings.withContainerArguments(containerArguments);
        }
    }
}
