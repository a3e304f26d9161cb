// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.values.Expressions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
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
        task.trigger()
                .flatMap(TriggerPolicy::condition)
                .ifPresent(condition -> checkExpression(path, "condition", condition));
        if (task.iterator().isPresent() && !(component.body() instanceof DagSpec)) {
            problems.add(path, "is a loop over a step, which is no graph: clusters do not run this either");
        }
        if (!component.taskConfigPassthroughs().isEmpty()) {
            problems.add(path, "takes its own settings as an input (task config)" + NOT_YET);
        }
        task.parameters().forEach((name, source) -> checkSource(path, task, name, source));
        component.inputs().parameters().forEach((name, spec) -> {
            if (spec.type() == ParameterType.TASK_CONFIG && task.parameters().containsKey(name)) {
                problems.add(path, "takes its own settings as input \"" + name + "\"" + NOT_YET);
            }
        });
        if (!(component.body() instanceof DagSpec)) {
            component.outputs().artifacts().forEach((name, spec) -> {
                if (spec.isList()) {
                    problems.add(path, "gives a list of artifacts as \"" + name + "\", which no step can");
                }
            });
        }
    }

    /** The container of an executor, or a refusal. */
    Optional<ExecutorSpec.Container> container(TaskPath path, ExecutorSpec executor) {
        if (executor instanceof ExecutorSpec.Container container) {
            for (String argument : container.args()) {
                String text = argument.strip();
                if (text.startsWith("{\"IfPresent\":") || text.startsWith("{\"Concat\":")) {
                    problems.add(
                            path, "has an argument that is put together at run time (IfPresent or Concat)" + NOT_YET);
                }
            }
            return Optional.of(container);
        }
        problems.add(path, "is an importer" + NOT_YET);
        return Optional.empty();
    }

    private void checkSource(TaskPath path, TaskSpec task, String name, ParameterSource source) {
        source.expressionSelector()
                .ifPresent(selector -> checkExpression(path, "selector of input \"" + name + "\"", selector));
        if (source.expressionSelector().isPresent()) {
            problems.add(path, "picks a part of a value (expression selector) for input \"" + name + "\"" + NOT_YET);
        }
        if (source instanceof ParameterSource.FinalStatus
                && task.dependentTasks().isEmpty()) {
            problems.add(
                    path,
                    "asks how an upstream task ended (final status) in input \"" + name
                            + "\", but has no dependentTasks, the first of which is meant");
        }
        if (source instanceof ParameterSource.Constant constant && mentionsWorkspace(constant.value())) {
            problems.add(path, "uses the workspace in input \"" + name + "\"" + NOT_YET);
        }
    }

    private void checkExpression(TaskPath path, String what, String cel) {
        expressions
                .problem(cel)
                .ifPresent(
                        reason -> problems.add(path, "has a " + what + " that cannot be read, " + cel + ": " + reason));
    }

    private static boolean mentionsWorkspace(JsonValue value) {
        return value instanceof JsonString text
                && (text.value().contains("{{$.workspace_path}}")
                        || text.value().contains("/kfp-workspace"));
    }
}
