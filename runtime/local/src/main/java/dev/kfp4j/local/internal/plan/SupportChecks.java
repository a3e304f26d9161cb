// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.internal.values.WorkspaceFolder;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;

/** Finds features that this version of the engine does not support. A manifest with one is refused as a whole. */
final class SupportChecks {

    private static final String NOT_YET = ", which this engine does not support";

    private final PlanProblems problems;
    private final Expressions expressions;

    SupportChecks(PlanProblems problems, Expressions expressions) {
        this.problems = problems;
        this.expressions = expressions;
    }

    void check(TaskPath path, TaskSpec task, ComponentSpec component) {
        task.trigger()
                .flatMap(TriggerPolicy::condition)
                .ifPresent(condition -> checkExpression(path, "condition", condition));
        if (task.iterator().isPresent() && !(component.body() instanceof DagSpec)) {
            problems.add(path, "is a loop whose body is a step, not a graph; clusters do not support this, either");
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
                    problems.add(
                            path, "has the output \"" + name + "\", a list of artifacts, which a step cannot produce");
                }
            });
        }
    }

    /** Checks the requirements of an importer on the manifest around it. */
    void checkImporter(TaskPath path, ExecutorSpec.Importer importer, ComponentSpec component, boolean hasWorkspace) {
        if (importer.downloadToWorkspace() && !hasWorkspace) {
            problems.add(
                    path, "imports into the workspace, but the pipeline has none; declare one in its pipelineConfig");
        }
        if (component.outputs().artifacts().size() != 1) {
            problems.add(path, "is an importer and must have exactly one output, an artifact");
        }
    }

    private void checkSource(TaskPath path, TaskSpec task, String name, ParameterSource source) {
        source.expressionSelector()
                .ifPresent(selector -> checkExpression(path, "selector of input \"" + name + "\"", selector));
        if (source instanceof ParameterSource.FinalStatus
                && task.dependentTasks().isEmpty()) {
            problems.add(
                    path,
                    "takes a final status as input \"" + name
                            + "\", but has no dependentTasks, the first of which would provide it");
        }
    }

    /** Checks that the inputs of a task use the workspace only if the pipeline has one. */
    void checkWorkspace(TaskPath path, TaskSpec task, boolean hasWorkspace) {
        task.parameters().forEach((name, source) -> {
            if (!hasWorkspace
                    && source instanceof ParameterSource.Constant constant
                    && WorkspaceFolder.isIn(constant.value())) {
                problems.add(
                        path,
                        "uses the workspace in input \"" + name
                                + "\", but the pipeline has none; declare one in its pipelineConfig");
            }
        });
    }

    private void checkExpression(TaskPath path, String what, String cel) {
        expressions
                .problem(cel)
                .ifPresent(reason -> problems.add(path, "has an invalid " + what + ", " + cel + ": " + reason));
    }
}
