// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Calls of components and pipelines: each becomes a task, after the tasks of the calls among its arguments. */
final class TaskLowering implements CallStrategy {
    private final Body body;
    private final ExpressionLowering expressions;
    private final ArgumentBinding binding;
    private final ClusterLimits limits;
    private final StepwiseCallLowering steps;

    TaskLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.binding = new ArgumentBinding(body);
        this.limits = new ClusterLimits(body);
        this.steps = new StepwiseCallLowering(body, expressions);
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        TreePath name = Body.child(path, call.getMethodSelect());
        CalleeCatalogue.Entry entry = body.catalogue().find(method, name);
        if (entry instanceof CalleeCatalogue.Plain) {
            return Optional.empty();
        } else if (entry instanceof CalleeCatalogue.Stepwise stepwise) {
            TaskOptions options = TaskOptions.defaultsOf(stepwise.callee());
            return Optional.of(stepwise(stepwise.callee(), path, new Settings(options, List.of())));
        } else if (entry instanceof CalleeCatalogue.Found found) {
            TaskOptions options = TaskOptions.defaultsOf(found.callee());
            return Optional.of(task(found.callee(), method, call, path, new Settings(options, List.of())));
        }
        return Optional.of(body.broken());
    }

    /**
     * What is set for one task.
     *
     * @param options its options
     * @param after what it waits for
     */
    record Settings(TaskOptions options, List<Node> after) {}

    /** Makes the task of a call; its value is what the call returns. */
    Value task(Callee callee, ExecutableElement method, MethodInvocationTree call, TreePath path, Settings settings) {
        TreePath name = Body.child(path, call.getMethodSelect());
        if (takesFinalStatus(callee)) {
            return body.refuse(name, BodyCode.FINAL_STATUS_OUTSIDE_EXIT_HANDLER, method.getSimpleName());
        }
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && !isType(Body.child(name, select.getExpression()))) {
            return body.refuse(name, BodyCode.BODY_OTHER, "a call of a static method on an object");
        }
        var given = new ArrayList<GivenArgument>();
        for (ExpressionTree argument : call.getArguments()) {
            int index = given.size();
            given.add(new GivenArgument(
                    callee.parameters().get(index),
                    Body.child(path, argument),
                    method.getParameters().get(index).asType()));
        }
        return started(callee, bind(callee, given), settings, name);
    }

    /** Makes the task of a call that is described step by step; its value is what the call returns. */
    Value stepwise(Callee callee, TreePath path, Settings settings) {
        return steps.read(callee, path)
                .map(given -> started(callee, bind(callee, given), settings, path))
                .orElse(Value.ERRONEOUS);
    }

    /** Makes the task of a call whose arguments are bound; its value is what the call returns. */
    Value started(Callee callee, Map<Input, Argument> arguments, Settings settings, TreePath place) {
        var task = new Task(callee, arguments, settings.after(), settings.options(), body.place(place));
        body.add(task);
        if (callee.outputs().isEmpty()) {
            return new TaskEnd(task);
        }
        return callee.singleOutput() ? new TaskOutput(task, callee.outputs().get(0)) : new TaskResults(task);
    }

    private Map<Input, Argument> bind(Callee callee, List<GivenArgument> given) {
        var bound = new LinkedHashMap<Input, Argument>();
        var places = new LinkedHashMap<Input, TreePath>();
        for (GivenArgument argument : given) {
            Value value = expressions.converted(expressions.lower(argument.at()), argument.type());
            binding.bind(callee, argument.input(), value, argument.at(), bound);
            places.put(argument.input(), argument.at());
        }
        limits.check(callee, bound, places);
        return bound;
    }

    private boolean isType(TreePath receiver) {
        var element = body.element(receiver);
        return element instanceof TypeElement || (element != null && element.getKind() == ElementKind.PACKAGE);
    }

    private static boolean takesFinalStatus(Callee callee) {
        return callee.inputs().stream()
                .anyMatch(input -> input.type() instanceof IoType.Parameter parameter
                        && parameter.type() == ParameterType.TASK_FINAL_STATUS);
    }
}
