// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** {@code items.stream().map(x -> call(x)).toList()}: a loop and the list of its results, in one expression. */
final class StreamLowering implements CallStrategy {
    private static final String STREAM = "java.util.stream.Stream";
    private static final Set<String> COLLECTORS = Set.of("toList", "toUnmodifiableList");

    private final Body body;
    private final ExpressionLowering expressions;
    private final RecordLowering records;
    private final TaskLowering tasks;

    StreamLowering(Body body, ExpressionLowering expressions, RecordLowering records, TaskLowering tasks) {
        this.body = body;
        this.expressions = expressions;
        this.records = records;
        this.tasks = tasks;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (isEnd(call, method, path)) {
            return Optional.of(stream(path));
        }
        String owner = AttributedCode.ownerName(method);
        String name = method.getSimpleName().toString();
        if (isSource(method) || (owner.equals(STREAM) && name.equals("map"))) {
            return Optional.of(refuse(path, "a stream without \"toList()\" at its end", StreamRemedies.withoutEnd()));
        }
        boolean other = owner.startsWith("java.util.stream.")
                || (owner.equals("java.lang.Iterable") && name.equals("forEach"))
                || (owner.equals("java.util.Collection") && name.equals("parallelStream"));
        return other ? Optional.of(refuseMethod(path, name)) : Optional.empty();
    }

    private static boolean isSource(ExecutableElement method) {
        return method.getSimpleName().contentEquals("stream")
                && AttributedCode.ownerName(method).equals("java.util.Collection");
    }

    /** Whether a call ends a stream with a list. */
    private boolean isEnd(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!AttributedCode.ownerName(method).equals(STREAM)) {
            return false;
        } else if (method.getSimpleName().contentEquals("toList")) {
            return true;
        }
        return method.getSimpleName().contentEquals("collect")
                && call.getArguments().size() == 1
                && body.code().element(TreePaths.child(path, call.getArguments().get(0)))
                        instanceof ExecutableElement collector
                && AttributedCode.ownerName(collector).equals("java.util.stream.Collectors")
                && COLLECTORS.contains(collector.getSimpleName().toString());
    }

    private Value stream(TreePath end) {
        Deque<TreePath> steps = new ArrayDeque<>();
        TreePath current = receiver(end);
        ExecutableElement method = method(current);
        while (method != null && !isSource(method)) {
            if (!AttributedCode.ownerName(method).equals(STREAM)
                    || !method.getSimpleName().contentEquals("map")) {
                return refuseMethod(current, method.getSimpleName().toString());
            }
            var call = (MethodInvocationTree) current.getLeaf();
            steps.push(TreePaths.skipParentheses(
                    TreePaths.child(current, call.getArguments().get(0))));
            current = receiver(current);
            method = method(current);
        }
        TreePath list = method == null ? end : receiver(current);
        if (method == null || list.equals(current)) {
            return refuse(
                    end, "a stream that does not start with \"stream()\" of a list", StreamRemedies.withoutList());
        }
        return steps.isEmpty()
                ? refuse(end, "a stream without \"map\"", StreamRemedies.withoutMap())
                : loop(list, steps, end);
    }

    private Value loop(TreePath list, Deque<TreePath> steps, TreePath end) {
        TreePath last = steps.getLast();
        TreePath at =
                last.getLeaf() instanceof LambdaExpressionTree lambda ? TreePaths.child(last, lambda.getBody()) : last;
        return expressions.loops().collect(list, end, at, item -> {
            Value value = item;
            for (TreePath step : steps) {
                value = apply(step, value);
            }
            return value;
        });
    }

    private @Nullable ExecutableElement method(TreePath path) {
        return path.getLeaf() instanceof MethodInvocationTree
                        && body.code().element(path) instanceof ExecutableElement method
                ? method
                : null;
    }

    /** The receiver of a call; the call itself if it has none. */
    private static TreePath receiver(TreePath call) {
        if (call.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree select) {
            return TreePaths.skipParentheses(TreePaths.child(TreePaths.child(call, select), select.getExpression()));
        }
        return call;
    }

    /** Applies a function to a value. */
    private Value apply(TreePath function, Value value) {
        if (function.getLeaf() instanceof LambdaExpressionTree lambda
                && body.code()
                                .element(TreePaths.child(
                                        function, lambda.getParameters().get(0)))
                        instanceof VariableElement parameter) {
            body.scope(body.scope().with(parameter, expressions.converted(value, parameter.asType())));
            TreePath inside = TreePaths.child(function, lambda.getBody());
            if (!(lambda.getBody() instanceof BlockTree block)) {
                return expressions.lower(inside);
            }
            var statements = new StatementLowering(body, expressions);
            return body.valued(() -> block.accept(statements, inside));
        } else if (function.getLeaf() instanceof MemberReferenceTree reference
                && body.code().element(function) instanceof ExecutableElement method) {
            return refer(reference, method, function, value);
        }
        return value instanceof Erroneous ? value : refuse(function, "this function", StreamRemedies.otherFunction());
    }

    private Value refer(MemberReferenceTree reference, ExecutableElement method, TreePath function, Value value) {
        if (RecordLowering.isAccessor(method)) {
            return records.accessor(
                    value, method, TreePaths.child(function, reference.getQualifierExpression()), function);
        }
        return tasks.lowerReference(method, value, function)
                .orElseGet(() -> refuse(
                        function, "a reference to \"" + method.getSimpleName() + "\"", StreamRemedies.otherFunction()));
    }

    private Value refuseMethod(TreePath call, String name) {
        return refuse(call, "\"" + name + "\"", StreamRemedies.insteadOf(name));
    }

    private Value refuse(TreePath at, String what, String remedy) {
        TreePath name =
                at.getLeaf() instanceof MethodInvocationTree call ? TreePaths.child(at, call.getMethodSelect()) : at;
        return body.refuse(name, LoopCode.STREAM_FORM, what, remedy);
    }
}
