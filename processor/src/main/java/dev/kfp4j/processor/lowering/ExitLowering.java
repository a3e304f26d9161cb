// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Group.ExitHandler;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Producers;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Opaque;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code try { ... } finally { call(...); }}: the block becomes an exit handler, and the call in {@code finally} its
 * exit task. KFP creates the exit task before the handler, so it comes first in the graph and in the numbers of names.
 */
final class ExitLowering {
    private final Body body;
    private final StatementLowering statements;

    ExitLowering(Body body, StatementLowering statements) {
        this.body = body;
        this.statements = statements;
    }

    void lower(TryTree tree, TreePath path) {
        if (!body.isOutermost()) {
            body.refuse(path, ExitCode.EXIT_HANDLER_NESTED);
            // Translate the block as if there were no "try", to find further mistakes and to keep its assignments.
            tree.getBlock().accept(statements, TreePaths.child(path, tree.getBlock()));
            return;
        }
        boolean sound = checkShape(tree, path);
        Scope<VariableElement> before = body.scope();
        TreePath block = TreePaths.child(path, tree.getBlock());
        Region guarded = region(block);
        var group = new Group(new ExitHandler(), guarded, body.place(path));
        Scope<VariableElement> after = body.scope();
        if (tree.getFinallyBlock() == null) {
            return;
        }

        TreePath finallyBlock = TreePaths.child(path, tree.getFinallyBlock());
        // If the block failed, its assignments may or may not have happened.
        Scope<VariableElement> failed = before.join(List.of(before, after), ExitLowering::perhapsAssigned)
                .map(ExitLowering::outOfReachOfExitTask);
        body.scope(failed);
        Optional<Task> exit = exitTask(group, finallyBlock);
        if (sound && exit.isPresent()) {
            body.add(exit.get());
            body.add(group);
        }
        Set<Node> inside = guarded.allNodes();
        Scope<VariableElement> outside = before.afterBlock(after).map(value -> outOfReachOutside(value, group, inside));
        body.scope(withAssignmentsOfExit(outside, failed, body.scope()));
    }

    private boolean checkShape(TryTree tree, TreePath path) {
        int before = body.mistakes();
        if (!tree.getResources().isEmpty()) {
            body.refuse(TreePaths.child(path, tree.getResources().get(0)), ExitCode.TRY_RESOURCE);
        }
        if (!tree.getCatches().isEmpty()) {
            body.refuse(TreePaths.child(path, tree.getCatches().get(0)), ExitCode.TRY_CATCH);
        }
        new Returns().scan(TreePaths.child(path, tree.getBlock()), null);
        if (tree.getFinallyBlock() != null) {
            new Returns().scan(TreePaths.child(path, tree.getFinallyBlock()), null);
        }
        return body.mistakes() == before;
    }

    private Region region(TreePath block) {
        int before = body.mistakes();
        Region region = body.region(() -> statement(block));
        if (region.nodes().isEmpty() && body.mistakes() == before) {
            body.refuse(block, ExitCode.EMPTY_TRY);
        }
        return region;
    }

    /** A {@code return} in the block ends only the block. If it has a value, it has been refused. */
    private void statement(TreePath block) {
        block.getLeaf().accept(statements, block);
        body.exit(Optional.empty());
    }

    private Optional<Task> exitTask(Group group, TreePath block) {
        int before = body.mistakes();
        Region region = body.regionOfExit(group, () -> statement(block));
        if (body.mistakes() > before) {
            return Optional.empty();
        }
        List<Node> nodes = region.nodes();
        if (nodes.size() == 1 && nodes.get(0) instanceof Task task) {
            if (!(task.callee() instanceof ImporterCallee)) {
                return Optional.of(task);
            }
            body.refuse(block, ExitCode.EXIT_TASK_COUNT, "only imports an artifact");
        } else if (nodes.isEmpty()) {
            body.refuse(block, ExitCode.EXIT_TASK_COUNT, "makes none");
        } else if (nodes.stream().allMatch(Task.class::isInstance)) {
            String calls = nodes.stream().map(node -> "\"" + node + "\"").collect(Collectors.joining(", "));
            body.refuse(
                    ((Task) nodes.get(1)).place(), ExitCode.EXIT_TASK_COUNT, "makes " + nodes.size() + ": " + calls);
        } else {
            body.refuse(block, ExitCode.EXIT_TASK_COUNT, "contains a branch or a loop");
        }
        return Optional.empty();
    }

    private static Scope<VariableElement> withAssignmentsOfExit(
            Scope<VariableElement> outside, Scope<VariableElement> start, Scope<VariableElement> end) {
        Scope<VariableElement> scope = outside;
        for (VariableElement variable : outside.bindings().keySet()) {
            Value value = end.lookup(variable).orElse(Value.ERRONEOUS);
            if (!start.lookup(variable).equals(Optional.of(value))) {
                boolean made = !Producers.of(value).isEmpty();
                scope = scope.with(variable, made ? hidden(ExitCode.EXIT_TASK_AWAITED) : value);
            }
        }
        return scope;
    }

    private static Value perhapsAssigned(VariableElement variable, List<Value> values) {
        return values.stream().anyMatch(value -> !Producers.of(value).isEmpty())
                ? hidden(ExitCode.EXIT_TASK_DEPENDS)
                : new Opaque("the block may fail before it assigns it");
    }

    private static Value hidden(ExitCode rule) {
        return new OutOfReach(rule, List.of(), Optional.empty());
    }

    private static Value outOfReachOfExitTask(Value value) {
        return Producers.of(value).isEmpty() ? value : hidden(ExitCode.EXIT_TASK_DEPENDS);
    }

    private static Value outOfReachOutside(Value value, Group group, Set<Node> inside) {
        return Collections.disjoint(Producers.of(value), inside)
                ? value
                : new OutOfReach(ExitCode.VALUE_OF_TRY, List.of(), Optional.of(group));
    }

    /** Finds values that are returned inside of an exit handler. KFP cannot take outputs from there. */
    private final class Returns extends TreePathScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
            if (tree.getExpression() != null) {
                body.refuse(getCurrentPath(), ExitCode.RETURN_IN_TRY);
            }
            return null;
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            return null;
        }
    }
}
