// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.plan.GraphPlan;
import dev.kfp4j.local.internal.plan.LoopPlan;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.plan.StepPlan;
import dev.kfp4j.local.internal.plan.TaskPlan;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.internal.values.InputResolver;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** A step of a recorded run, with the inputs and the resolved settings that it had there. */
public final class EarlierStep {

    private static final String FOLDER = "reruns";

    private final RunPlan plan;
    private final RunResult run;
    private final TaskResult task;

    private EarlierStep(RunPlan plan, RunResult run, TaskResult task) {
        this.plan = plan;
        this.run = run;
        this.task = task;
    }

    /**
     * Reconstructs the call of a step.
     *
     * @param plan the plan of the run
     * @param run the run
     * @param task the task in it
     * @param expressions as in {@link InputResolver}
     * @throws RunRefusedException if the task is no step, or never had inputs
     */
    public static StepCall call(RunPlan plan, RunResult run, TaskResult task, Expressions expressions) {
        if (task.started().isEmpty() && !task.state().isSuccess()) {
            throw refused("\"" + task.path() + "\" did not start in this run, so it has no inputs");
        }
        return new EarlierStep(plan, run, task).call(expressions);
    }

    /**
     * Makes a folder for the step in the run's folder, beside all earlier ones.
     *
     * @throws RunRefusedException if it cannot be made
     */
    public static TaskFolder newFolder(StepCall call) {
        Path all = call.run().folder().resolve(FOLDER);
        try {
            Files.createDirectories(all);
            int number = 1;
            while (true) {
                try {
                    Path folder = Files.createDirectory(all.resolve(Integer.toString(number)));
                    return new RunFolder(folder).task(call.path());
                } catch (FileAlreadyExistsException e) {
                    number++;
                }
            }
        } catch (IOException e) {
            throw refused("cannot create its folder: " + e);
        }
    }

    private StepCall call(Expressions expressions) {
        var inputs = new Values(run.run().arguments(), Values.NONE.artifacts());
        return call(expressions, plan.root(), TaskPath.ROOT, inputs);
    }

    /** Descends into the graph around the step; the inputs of that graph resolve the names in its settings. */
    private StepCall call(Expressions expressions, GraphPlan graph, TaskPath path, Values inputs) {
        List<String> rest = task.path()
                .segments()
                .subList(path.segments().size(), task.path().segments().size());
        TaskPlan planned = rest.isEmpty() ? null : graph.tasks().get(rest.get(0));
        if (planned == null) {
            throw refused("the pipeline has no task \"" + task.path() + "\"");
        }
        TaskPath child = path.child(rest.get(0));
        if (rest.size() > 1 && planned.work() instanceof GraphPlan nested) {
            return call(expressions, nested, child, inputs(child));
        }
        if (rest.size() > 2 && planned.work() instanceof LoopPlan loop) {
            TaskPath iteration = child.child(rest.get(1));
            return call(expressions, loop.body(), iteration, merged(inputs(child), inputs(iteration)));
        }
        if (rest.size() > 1 || !(planned.work() instanceof StepPlan step)) {
            throw refused("\"" + task.path() + "\" is not a step; name a step inside it");
        }
        var outputs = new HashMap<String, Values>();
        var states = new HashMap<String, TaskState>();
        graph.tasks().keySet().forEach(key -> {
            TaskResult sibling = run.tasks().get(path.child(key));
            if (sibling != null) {
                states.put(key, sibling.state());
                if (sibling.state().isSuccess()) {
                    outputs.put(key, sibling.outputs());
                }
            }
        });
        var resolver = new InputResolver(
                run.run(), path, inputs, key -> states.getOrDefault(key, TaskState.SKIPPED), expressions);
        StepSettings<String> settings =
                step.settings().resolve(source -> StepSettings.name(resolver.value(source, planned.spec(), outputs)));
        return new StepCall(run.run(), task.path(), planned, step, settings, task.inputs());
    }

    private Values inputs(TaskPath graph) {
        TaskResult result = run.tasks().get(graph);
        return result == null ? Values.NONE : result.inputs();
    }

    /** An iteration is recorded without the inputs of its loop. */
    private static Values merged(Values loop, Values iteration) {
        var parameters = new TreeMap<>(loop.parameters());
        parameters.putAll(iteration.parameters());
        var artifacts = new TreeMap<>(loop.artifacts());
        artifacts.putAll(iteration.artifacts());
        return new Values(parameters, artifacts);
    }

    private static RunRefusedException refused(String problem) {
        return new RunRefusedException(List.of(problem));
    }
}
