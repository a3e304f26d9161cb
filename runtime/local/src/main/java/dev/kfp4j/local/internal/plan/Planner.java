// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.imports.ImportJob;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.check.ClusterLimits;
import dev.kfp4j.manifest.check.ManifestCheck;
import dev.kfp4j.manifest.check.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Resolves all references of a manifest and checks it as a whole. */
public final class Planner {

    /** More tasks than anyone writes; a graph that contains itself many times over reaches this quickly. */
    private static final int MAX_TASKS = 20_000;

    private final PipelineSpec pipeline;
    private final Environment means;
    private final PlanProblems problems = new PlanProblems();
    private final SupportChecks support;
    private final Platform platform;
    private final LiteralPlaceholders literals = new LiteralPlaceholders();
    private final LoopPlanner loops = new LoopPlanner(problems);
    private final ClusterNotices limits = new ClusterNotices();
    private int tasks;

    private Planner(Manifest manifest, Environment means) {
        this.pipeline = manifest.pipeline();
        this.means = means;
        this.support = new SupportChecks(problems, means.expressions());
        this.platform = new Platform(manifest.platform(), problems, means.secrets());
    }

    /**
     * The abilities of the engine and of this machine.
     *
     * @param refusal explains why a container cannot run here
     * @param canMount whether a container can see folders at paths of its own
     * @param expressions parses conditions and selectors
     * @param secrets the secrets and config maps of this machine
     */
    public record Environment(
            Function<Container, Optional<StepRefusal>> refusal,
            Predicate<Container> canMount,
            Expressions expressions,
            Secrets secrets) {}

    /**
     * Plans a run on a machine without secrets and containers.
     *
     * @param manifest the manifest
     * @param refusal explains why a container cannot run here
     * @param expressions parses conditions and selectors
     * @throws RunRefusedException if the manifest is wrong or uses features that the engine does not support
     */
    public static RunPlan plan(
            Manifest manifest, Function<Container, Optional<StepRefusal>> refusal, Expressions expressions) {
        return plan(manifest, new Environment(refusal, container -> false, expressions, Secrets.none("secrets.yaml")));
    }

    /**
     * Plans a run.
     *
     * @param manifest the manifest
     * @param means the abilities of the engine and of this machine
     * @throws RunRefusedException if the manifest is wrong or uses features that the engine does not support
     */
    public static RunPlan plan(Manifest manifest, Environment means) {
        List<Problem> unsound = ManifestCheck.problems(manifest);
        if (!unsound.isEmpty()) {
            throw new RunRefusedException(
                    unsound.stream().map(Problem::toString).toList());
        }
        // The root of a sound manifest is a graph.
        return new Planner(manifest, means)
                .plan((DagSpec) manifest.pipeline().root().body());
    }

    private RunPlan plan(DagSpec dag) {
        ComponentSpec root = pipeline.root();
        root.inputs().artifacts().forEach((name, spec) -> {
            if (!spec.isOptional()) {
                problems.add("the pipeline has the input artifact \"" + name
                        + "\", which a run cannot provide; import the artifact in the pipeline");
            }
        });
        GraphPlan graph = graph(TaskPath.ROOT, dag, root.inputs(), Optional.empty());
        var deadline = platform.pipeline();
        if (!problems.isEmpty()) {
            throw problems.refusal();
        }
        var notices = new ArrayList<>(platform.notices());
        notices.addAll(literals.notices());
        notices.addAll(limits.notices());
        return new RunPlan(
                pipeline.info().name(),
                root.inputs(),
                root.outputs(),
                graph,
                deadline,
                platform.hasWorkspace(),
                notices);
    }

    private GraphPlan graph(TaskPath path, DagSpec dag, IoSpec inputs, Optional<RetryPolicy> retry) {
        var components = new TreeMap<String, ComponentSpec>();
        dag.tasks().forEach((key, task) -> components.put(key, component(task)));
        var bindings = new BindingChecks(problems, inputs, components);
        var plans = new TreeMap<String, TaskPlan>();
        dag.tasks().forEach((key, task) -> {
            if (++tasks > MAX_TASKS) {
                throw new RunRefusedException(
                        List.of("the pipeline has more than " + MAX_TASKS + " tasks, including nested ones"));
            }
            TaskPath child = path.child(key);
            ComponentSpec component = component(task);
            support.check(child, task, component);
            support.checkWorkspace(child, task, platform.hasWorkspace());
            literals.task(child, task);
            bindings.check(child, task, component);
            work(child, task, component, task.retry().or(() -> retry))
                    .ifPresent(work -> plans.put(key, new TaskPlan(task, component, task.upstream(), work)));
        });
        limits.add(path, ClusterLimits.of(pipeline, dag, dag.tasks().keySet()));
        return new GraphPlan(plans, dag.outputs());
    }

    private Optional<TaskWork> work(
            TaskPath path, TaskSpec task, ComponentSpec component, Optional<RetryPolicy> retry) {
        if (component.body() instanceof DagSpec dag) {
            GraphPlan graph = graph(path, dag, component.inputs(), retry);
            return Optional.of(task.iterator()
                    .<TaskWork>map(iterator -> loops.loop(path, task, iterator, graph))
                    .orElse(graph));
        }
        String label = ((ComponentSpec.ExecutorRef) component.body()).label();
        ExecutorSpec executor = Objects.requireNonNull(pipeline.executors().get(label));
        if (executor instanceof ExecutorSpec.Importer importer) {
            support.checkImporter(path, importer, component, platform.hasWorkspace());
            return component.outputs().artifacts().keySet().stream()
                    .findFirst()
                    .map(output -> new ImportPlan(new ImportJob(importer, output)));
        }
        var container = (Container) executor;
        if (container.image().equals(VolumePlan.CREATE) || container.image().equals(VolumePlan.DELETE)) {
            return Optional.of(new VolumePlan(container.image().equals(VolumePlan.CREATE)));
        }
        literals.container(path, container, component);
        means.refusal().apply(container).ifPresent(reason -> problems.add(path, reason));
        var settings = platform.settings(path, label, means.canMount().test(container));
        return Optional.of(new StepPlan(container, retry, platform.step(path, label, container), settings));
    }

    /** The manifest's check has found that each exists. */
    private ComponentSpec component(TaskSpec task) {
        return Objects.requireNonNull(pipeline.components().get(task.component()));
    }
}
