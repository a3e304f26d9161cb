// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Producers;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.OpenList;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Lists that loops fill: {@code new ArrayList<>()} and {@code results.add(call(x))}. Such a list can only be added to
 * until the loop beside its declaration has ended. After that it is the collected output of one call in that loop.
 */
final class CollectLowering implements CallStrategy {
    private static final Set<String> LISTS = Set.of("java.util.ArrayList", "java.util.LinkedList");
    private static final Set<String> ADDABLE =
            Set.of("java.util.Collection", "java.util.List", "java.util.ArrayList", "java.util.LinkedList");

    /** The remedy for reading a list that no loop has filled. */
    static final String USE_LATER =
            "return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)";

    private static final Set<String> OTHER_ADDITIONS = Set.of("add", "addAll", "addFirst", "addLast");

    private final Body body;
    private final ExpressionLowering expressions;
    /** The place at which each list is added to. */
    private final Map<SourceRef, TreePath> additions = new HashMap<>();

    CollectLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /** {@code new ArrayList<>()}; empty for any other expression. */
    Optional<Value> create(NewClassTree tree, TreePath path) {
        boolean isList =
                LISTS.stream().anyMatch(name -> body.code().isClass(body.code().type(path), name));
        return isList && tree.getArguments().isEmpty() && tree.getClassBody() == null
                ? Optional.of(new OpenList(body.place(path), body.loops().depth(), Optional.empty()))
                : Optional.empty();
    }

    /** {@code results.add(...)}. */
    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!OTHER_ADDITIONS.contains(method.getSimpleName().toString())
                || !ADDABLE.contains(AttributedCode.ownerName(method))
                || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        TreePath name = TreePaths.child(path, select);
        TreePath receiver = TreePaths.skipParentheses(TreePaths.child(name, select.getExpression()));
        if (!(receiver.getLeaf() instanceof IdentifierTree)
                || !(body.code().element(receiver) instanceof VariableElement variable)) {
            return Optional.empty();
        }
        Value list = body.scope().lookup(variable).orElse(Value.ERRONEOUS);
        boolean addsOne = method.getSimpleName().contentEquals("add")
                && method.getParameters().size() == 1;
        if (list instanceof OpenList && !addsOne) {
            String why = "only \"" + variable + ".add(...)\" with one output fills it";
            String remedy = "add one output in each iteration, which can itself be a list";
            return Optional.of(body.refuse(receiver, LoopCode.LIST_NOT_READY, variable.getSimpleName(), why, remedy));
        } else if (list instanceof OpenList open) {
            return Optional.of(add(
                    open,
                    variable,
                    name,
                    TreePaths.child(path, call.getArguments().get(0))));
        } else if (list instanceof Collected) {
            return Optional.of(body.refuse(name, LoopCode.ADDED_TWICE, variable.getSimpleName()));
        }
        return Optional.empty();
    }

    private Value add(OpenList list, VariableElement variable, TreePath name, TreePath at) {
        Value value = expressions.lower(at);
        if (body.loops().depth() <= list.depth()) {
            body.refuse(name, LoopCode.ADDED_OUTSIDE_LOOP, variable.getSimpleName());
            body.scope(body.scope().with(variable, Value.ERRONEOUS));
        } else if (!body.isDead() && additions.putIfAbsent(list.made(), at) != null) {
            body.refuse(name, LoopCode.ADDED_TWICE, variable.getSimpleName());
        } else {
            Value element = element(listed(value, at), at);
            body.scope(body.scope().with(variable, new OpenList(list.made(), list.depth(), Optional.of(element))));
        }
        return new Value.Opaque("whether a list has changed");
    }

    /** The result of an iteration, with a warning if it is a collected list itself. */
    Value listed(Value value, TreePath at) {
        if (value instanceof Collected) {
            body.warn(at, LoopCode.LIST_OF_LISTS, TreePaths.quote(at.getLeaf()));
        }
        return value;
    }

    /** The part of a value that can be collected: the value itself, or the marker of several results. */
    private Value element(Value value, TreePath at) {
        if (value instanceof TaskResults results) {
            return new TaskEnd(results.task());
        } else if (value instanceof TaskOutput || value instanceof Collected || value instanceof TaskEnd) {
            return value;
        } else if (value instanceof OneOf) {
            return body.refuse(at, LoopCode.COLLECTED_ONE_OF, TreePaths.quote(at.getLeaf()));
        }
        return value instanceof Erroneous
                ? value
                : body.refuse(at, LoopCode.NOT_COLLECTABLE, TreePaths.quote(at.getLeaf()), KindWords.of(value));
    }

    /**
     * The scope after a loop, with the collected results of the lists that it filled.
     *
     * @param before the scope before the loop
     * @param end the scope at the end of an iteration
     * @param loop the loop; null if it was refused
     */
    Scope<VariableElement> afterLoop(Scope<VariableElement> before, Scope<VariableElement> end, @Nullable Group loop) {
        Scope<VariableElement> after = before.afterBlock(end);
        for (var binding : before.bindings().entrySet()) {
            Value value = after.lookup(binding.getKey()).orElse(Value.ERRONEOUS);
            if (value instanceof OpenList list && list.element().isPresent() && !value.equals(binding.getValue())) {
                after = after.with(binding.getKey(), closed(list, list.element().get(), loop));
            }
        }
        return after;
    }

    private Value closed(OpenList list, Value element, @Nullable Group loop) {
        TreePath at = additions.get(list.made());
        Value value = loop == null || at == null ? Value.ERRONEOUS : collect(loop, element, at);
        boolean ready = body.loops().depth() <= list.depth();
        return ready ? value : new OpenList(list.made(), list.depth(), Optional.of(value));
    }

    /**
     * The list of the results of all iterations.
     *
     * @param loop the loop
     * @param value the result of one iteration
     * @param at its place, for messages
     */
    Value collect(Group loop, Value value, TreePath at) {
        Value element = element(value, at);
        if (element instanceof Erroneous) {
            return element;
        } else if (!loop.body().allNodes().containsAll(Producers.of(element))) {
            return body.refuse(
                    at,
                    LoopCode.NOT_COLLECTABLE,
                    TreePaths.quote(at.getLeaf()),
                    "the output of a task outside of the loop");
        }
        return element instanceof Reference reference ? new Collected(loop, reference) : element;
    }
}
