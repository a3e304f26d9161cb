// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.AwaitedStatus;
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

/** Calls of components and pipelines. Each becomes a task, after the tasks of the calls in its arguments. */
final class TaskLowering implements CallStrategy {
    private final Body body;
    private final ExpressionLowering expressions;
    private final ArgumentBinding binding;
    private final StepwiseCallLowering steps;

    TaskLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.binding = new ArgumentBinding(body);
        this.steps = new StepwiseCallLowering(body, expressions);
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        TreePath name = TreePaths.child(path, call.getMethodSelect());
        CalleeCatalogue.Entry entry = body.catalogue().find(method, name);
        if (entry instanceof CalleeCatalogue.Plain) {
            return Optional.empty();
        } else if (entry instanceof CalleeCatalogue.Stepwise stepwise) {
            return Optional.of(stepwise(stepwise.callee(), path, defaults(stepwise.callee())));
        } else if (entry instanceof CalleeCatalogue.Found found) {
            return Optional.of(task(found.callee(), method, call, path, defaults(found.callee())));
        }
        return Optional.of(body.broken());
    }

    private Settings defaults(Callee callee) {
        TaskOptions options = callee.defaults().toBuilder()
                .ignoreUpstreamFailure(body.handlerOfExit().isPresent())
                .build();
        return new Settings(options, List.of());
    }

    /**
     * The settings of one task.
     *
     * @param options its options
     * @param after the nodes that it waits for
     */
    record Settings(TaskOptions options, List<Node> after) {}

    /** Adds the task of a call; its value is the result of the call. */
    Value task(Callee callee, ExecutableElement method, MethodInvocationTree call, TreePath path, Settings settings) {
        TreePath name = TreePaths.child(path, call.getMethodSelect());
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && !isType(TreePaths.child(name, select.getExpression()))) {
            return body.refuse(name, BodyCode.BODY_OTHER, "a call of a static method on an object");
        }
        var given = new ArrayList<CallArgument>();
        for (ExpressionTree argument : call.getArguments()) {
            int index = given.size();
            given.add(new CallArgument(
                    callee.parameters().get(index),
                    TreePaths.child(path, argument),
                    method.getParameters().get(index).asType()));
        }
        return started(callee, bind(callee, given, settings), settings, name, places(given));
    }

    /** Adds the task of a chained call; its value is the result of the call. */
    Value stepwise(Callee callee, TreePath path, Settings settings) {
        return steps.read(callee, path)
                .map(given -> started(callee, bind(callee, given, settings), settings, path, places(given)))
                .orElse(Value.ERRONEOUS);
    }

    private Map<Input, SourceRef> places(List<CallArgument> given) {
        var places = new LinkedHashMap<Input, SourceRef>();
        given.forEach(argument -> places.put(argument.input(), body.place(argument.at())));
        return places;
    }

    /** Adds the task of a call with bound arguments; its value is the result of the call. */
    Value started(Callee callee, Map<Input, Argument> arguments, Settings settings, TreePath place) {
        return started(callee, arguments, settings, place, Map.of());
    }

    private Value started(
            Callee callee,
            Map<Input, Argument> arguments,
            Settings settings,
            TreePath place,
            Map<Input, SourceRef> places) {
        var after = new ArrayList<>(settings.after());
        body.handlerOfExit().ifPresent(after::add);
        var task = new Task(callee, arguments, after, settings.options(), body.place(place), places);
        body.add(task);
        if (callee.outputs().isEmpty()) {
            return new TaskEnd(task);
        }
        return callee.singleOutput() ? new TaskOutput(task, callee.outputs().get(0)) : new TaskResults(task);
    }

    /**
     * {@code Steps::call} as a function: the task of a call with one argument; empty if it refers to another method.
     */
    Optional<Value> lowerReference(ExecutableElement method, Value argument, TreePath path) {
        if (method.getParameters().size() != 1
                || !(body.catalogue().find(method, path) instanceof CalleeCatalogue.Found found)) {
            return Optional.empty();
        }
        Callee callee = found.callee();
        var bound = new LinkedHashMap<Input, Argument>();
        Value value =
                expressions.converted(argument, method.getParameters().get(0).asType());
        Input input = callee.parameters().get(0);
        binding.bind(callee, input, value, path, bound);
        return Optional.of(started(callee, bound, defaults(callee), path));
    }

    private Map<Input, Argument> bind(Callee callee, List<CallArgument> given, Settings settings) {
        var bound = new LinkedHashMap<Input, Argument>();
        var upstream = new UpstreamFailure(body, callee, settings);
        for (CallArgument argument : given) {
            Input input = argument.input();
            TreePath at = argument.at();
            Value value = expressions.converted(expressions.lower(at), argument.type());
            if (value instanceof AwaitedStatus) {
                upstream.awaitStatus(input, at);
            } else {
                binding.bind(callee, input, value, at, bound);
                upstream.check(input, bound.get(input), at);
            }
        }
        upstream.bindStatus(bound);
        return bound;
    }

    private boolean isType(TreePath receiver) {
        var element = body.code().element(receiver);
        return element instanceof TypeElement || (element != null && element.getKind() == ElementKind.PACKAGE);
    }
}
