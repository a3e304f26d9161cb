// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ClusterCallee;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** {@code task(() -> call(...)).cpu("2").after(x).run()}: one task with options, in one expression. */
final class TaskChainLowering implements CallStrategy {
    /** The class whose {@code task} begins the chain. */
    static final String BEGIN = "dev.kfp4j.dsl.Kfp";
    /** The class of the chain's links in the API. */
    static final String LINK = "dev.kfp4j.dsl.Task";
    /** The classes that declare the chain's links. */
    private static final Set<String> LINKS = Set.of(LINK, "dev.kfp4j.dsl.PodOptions");

    private final Body body;
    private final ExpressionLowering expressions;
    private final TaskLowering tasks;

    TaskChainLowering(Body body, ExpressionLowering expressions, TaskLowering tasks) {
        this.body = body;
        this.expressions = expressions;
        this.tasks = tasks;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        String owner = AttributedCode.ownerName(method);
        if (owner.equals(BEGIN) && method.getSimpleName().contentEquals("task")) {
            return Optional.of(body.refuse(path, BodyCode.TASK_WITHOUT_RUN));
        } else if (!LINKS.contains(owner)) {
            return Optional.empty();
        } else if (!method.getSimpleName().contentEquals("run")) {
            return Optional.of(body.refuse(path, BodyCode.TASK_WITHOUT_RUN));
        }
        return Optional.of(chain(path));
    }

    private Value chain(TreePath run) {
        Deque<TreePath> links = new ArrayDeque<>();
        TreePath current = receiver(run);
        while (current != null && LINKS.contains(owner(current))) {
            links.push(current);
            current = receiver(current);
        }
        if (current == null || !owner(current).equals(BEGIN)) {
            return notFromTask(current == null ? run : current);
        }
        TreePath function = TreePaths.skipParentheses(TreePaths.child(
                current,
                ((MethodInvocationTree) current.getLeaf()).getArguments().get(0)));
        return function.getLeaf() instanceof MemberReferenceTree
                ? reference(function, links)
                : call(theCall(function), links);
    }

    private Value notFromTask(TreePath at) {
        boolean known = at.getLeaf() instanceof MethodInvocationTree;
        Value value = known ? Value.ERRONEOUS : expressions.lower(at);
        return value instanceof Erroneous && !known ? value : body.refuse(at, BodyCode.TASK_IN_VARIABLE);
    }

    /** The receiver of a method call; null if it has none. */
    static @Nullable TreePath receiver(TreePath call) {
        if (call.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree select) {
            return TreePaths.skipParentheses(TreePaths.child(TreePaths.child(call, select), select.getExpression()));
        }
        return null;
    }

    private String owner(TreePath call) {
        return call.getLeaf() instanceof MethodInvocationTree
                        && body.code().element(call) instanceof ExecutableElement method
                ? AttributedCode.ownerName(method)
                : "";
    }

    /** The only call of a lambda, or a node that is not a call. */
    private static TreePath theCall(TreePath function) {
        if (!(function.getLeaf() instanceof LambdaExpressionTree lambda)) {
            return function;
        }
        TreePath inside = TreePaths.child(function, lambda.getBody());
        if (lambda.getBody() instanceof BlockTree block && block.getStatements().size() == 1) {
            StatementTree statement = block.getStatements().get(0);
            Tree expression = expressionOf(statement);
            if (expression != null) {
                inside = TreePaths.child(TreePaths.child(inside, statement), expression);
            }
        }
        return TreePaths.skipParentheses(inside);
    }

    private static @Nullable Tree expressionOf(StatementTree statement) {
        if (statement instanceof ReturnTree result) {
            return result.getExpression();
        }
        return statement instanceof ExpressionStatementTree expression ? expression.getExpression() : null;
    }

    private Value call(TreePath path, Deque<TreePath> links) {
        if (!(path.getLeaf() instanceof MethodInvocationTree call)
                || !(body.code().element(path) instanceof ExecutableElement method)) {
            return body.refuse(path, BodyCode.TASK_NOT_ONE_CALL, description(path.getLeaf()));
        }
        Optional<ClusterCallee> volume = VolumeLowering.callee(method);
        if (volume.isPresent()) {
            return options(volume.get(), links)
                    .map(settings ->
                            new VolumeLowering(body, expressions, tasks).task(volume.get(), call, path, settings))
                    .orElse(Value.ERRONEOUS);
        }
        if (LINKS.contains(AttributedCode.ownerName(method))
                || AttributedCode.ownerName(method).equals(BEGIN)) {
            return body.refuse(path, BodyCode.TASK_NOT_ONE_CALL, "another task with options");
        }
        TreePath name = TreePaths.child(path, call.getMethodSelect());
        CalleeCatalogue.Entry entry = body.catalogue().find(method, name);
        if (entry instanceof CalleeCatalogue.Found found) {
            return options(found.callee(), links)
                    .map(settings -> tasks.task(found.callee(), method, call, path, settings))
                    .orElse(Value.ERRONEOUS);
        } else if (entry instanceof CalleeCatalogue.Stepwise stepwise) {
            return options(stepwise.callee(), links)
                    .map(settings -> tasks.stepwise(stepwise.callee(), path, settings))
                    .orElse(Value.ERRONEOUS);
        } else if (entry instanceof CalleeCatalogue.Plain) {
            String what = "a call of \"" + method.getSimpleName() + "\", which is neither";
            return body.refuse(path, BodyCode.TASK_NOT_ONE_CALL, what);
        }
        return tasks.lower(call, method, path).orElse(Value.ERRONEOUS);
    }

    private Value reference(TreePath path, Deque<TreePath> links) {
        if (body.code().element(path) instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && body.catalogue().find(method, path) instanceof CalleeCatalogue.Found found) {
            return options(found.callee(), links)
                    .map(settings -> tasks.started(found.callee(), Map.of(), settings, path))
                    .orElse(Value.ERRONEOUS);
        }
        return body.refuse(path, BodyCode.TASK_NOT_ONE_CALL, "a reference to another method");
    }

    private Optional<TaskLowering.Settings> options(Callee callee, Deque<TreePath> links) {
        return new TaskOptionsLowering(body, expressions, callee).lower(links);
    }

    private static String description(Tree tree) {
        if (tree instanceof BlockTree block) {
            return "a block of " + block.getStatements().size() + " statements";
        }
        return "\"" + TreePaths.quote(tree) + "\"";
    }
}
