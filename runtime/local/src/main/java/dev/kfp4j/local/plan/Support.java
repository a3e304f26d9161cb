// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.values.Expressions;
import dev.kfp4j.local.values.Workspace;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import java.util.Optional;

/** Finds what this version of the engine cannot run. Such a manifest is refused as a whole, never run in part. */
final class Support {

    private static final String NOT_YET = ", which this version of the local engine cannot run";

    private final Problems problems;
    private final Expressions expressions;

    Support(Problems problems, Expressions expressions) {
        this.problems = problems;
        this.expressions = expressions;
    }

    void check(TaskPath path, TaskSpec task, ComponentSpec component) {
        task.trigger().ifPresent(trigger -> {
            if (trigger.condition().isPresent()) {
                problems.add(path, "has a condition" + NOT_YET);
            }
            trigger.condition().ifPresent(condition -> checkExpression(path, "condition", condition));
            if (trigger.strategy() == TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED) {
                problems.add(
                        path, "runs even if its upstream tasks fail (exit handler or ignoreUpstreamFailure)" + NOT_YET);
            }
        });
        if (task.iterator().isPresent()) {
            problems.add(path, "is a loop" + NOT_YET);
        }
        if (!component.taskConfigPassthroughs().isEmpty()) {
            problems.add(path, "takes its own settings as an input (task config)" + NOT_YET);
        }
        task.parameters().forEach((name, source) -> checkSource(path, name, source));
        component.inputs().parameters().forEach((name, spec) -> {
            if (spec.type() == ParameterType.TASK_CONFIG && task.parameters().containsKey(name)) {
                problems.add(path, "takes its own settings as input \"" + name + "\"" + NOT_YET);
            }
        });
        if (component.body() instanceof DagSpec dag) {
            checkOutputs("task \"" + path + "\"", dag.outputs());
        } else {
            component.outputs().artifacts().forEach((name, spec) -> {
                if (spec.isList()) {
                    problems.add(path, "gives a list of artifacts as \"" + name + "\", which no step can");
                }
            });
        }
    }

    /** Output selectors that need branches or loops. */
    void checkOutputs(String owner, DagOutputs outputs) {
        outputs.parameters().forEach((name, output) -> {
            if (output instanceof DagOutputs.FromOneof) {
                problems.add(owner + " gives the one of several tasks that ran as \"" + name + "\"" + NOT_YET);
            }
        });
        outputs.artifacts().forEach((name, selectors) -> {
            if (selectors.size() != 1) {
                problems.add(owner + " gives the one of several tasks that ran as \"" + name + "\"" + NOT_YET);
            }
        });
    }

    /** The container of an executor, or a refusal. */
    Optional<ExecutorSpec.Container> container(TaskPath path, ExecutorSpec executor) {
        if (executor instanceof ExecutorSpec.Container container) {
            return Optional.of(container);
        }
        problems.add(path, "is an importer" + NOT_YET);
        return Optional.empty();
    }

    private void checkSource(TaskPath path, String name, ParameterSource source) {
        source.expressionSelector()
                .ifPresent(selector -> checkExpression(path, "selector of input \"" + name + "\"", selector));
        if (source instanceof ParameterSource.FinalStatus) {
            problems.add(path, "asks how an upstream task ended (final status) in input \"" + name + "\"" + NOT_YET);
        }
    }

    /** Checks that what a task is given asks for the workspace only if there is one. */
    void checkWorkspace(TaskPath path, TaskSpec task, boolean hasWorkspace) {
        task.parameters().forEach((name, source) -> {
            if (!hasWorkspace
                    && source instanceof ParameterSource.Constant constant
                    && Workspace.isIn(constant.value())) {
                problems.add(
                        path,
                        "uses the workspace in input \"" + name
                                + "\", but the pipeline has none: declare one in its pipelineConfig");
            }
        });
    }

    private void checkExpression(TaskPath path, String what, String cel) {
        expressions
                .problem(cel)
                .ifPresent(
                        reason -> problems.add(path, "has a " + what + " that cannot be read, " + cel + ": " + reason));
    }
}
