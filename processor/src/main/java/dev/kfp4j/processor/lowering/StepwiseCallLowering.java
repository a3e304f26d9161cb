// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** {@code Train.with(data).trees(200).run()}: one call of an imported component, in one expression. */
final class StepwiseCallLowering {
    private static final String RUN = "run";

    private final Body body;
    private final ExpressionLowering expressions;

    StepwiseCallLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /**
     * Reads such a call.
     *
     * @param path the outermost call of the expression
     * @return the arguments, in the order in which Java evaluates them; empty if a mistake was reported
     */
    Optional<List<CallArgument>> read(Callee callee, TreePath path) {
        if (!isRun(path)) {
            body.refuse(path, ImportCode.IMPORT_CALL_NOT_ENDED, callee.name());
            return Optional.empty();
        }
        Deque<TreePath> setters = new ArrayDeque<>();
        TreePath current = TaskChainLowering.receiver(path);
        while (current != null && isStep(current) && !isStatic(current)) {
            setters.push(current);
            current = TaskChainLowering.receiver(current);
        }
        if (current == null || !isStep(current)) {
            // A call outside of such an expression is refused there; values of this type come from nowhere else.
            Value begin = current == null ? Value.ERRONEOUS : expressions.lower(current);
            if (!(begin instanceof Erroneous)) {
                body.refuse(path, ImportCode.IMPORT_CALL_NOT_ENDED, callee.name());
            }
            return Optional.empty();
        }
        var given = new ArrayList<CallArgument>();
        for (int i = 0; i < callee.parameters().size(); i++) {
            given.add(argument(callee.parameters().get(i), current, i));
        }
        return set(callee, setters, given) ? Optional.of(given) : Optional.empty();
    }

    private boolean set(Callee callee, Iterable<TreePath> setters, List<CallArgument> given) {
        boolean sound = true;
        var known = new HashSet<Input>();
        for (TreePath setter : setters) {
            Input input = input(callee, method(setter));
            if (!known.add(input)) {
                TreePath name = TreePaths.child(setter, ((MethodInvocationTree) setter.getLeaf()).getMethodSelect());
                body.refuse(name, ImportCode.IMPORT_INPUT_TWICE, input.javaName(), callee.name());
                sound = false;
            }
            given.add(argument(input, setter, 0));
        }
        return sound;
    }

    private CallArgument argument(Input input, TreePath call, int index) {
        var invocation = (MethodInvocationTree) call.getLeaf();
        return new CallArgument(
                input,
                TreePaths.child(call, invocation.getArguments().get(index)),
                method(call).getParameters().get(index).asType());
    }

    private static Input input(Callee callee, ExecutableElement setter) {
        return callee.inputs().stream()
                .filter(input -> setter.getSimpleName().contentEquals(input.javaName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input for " + setter));
    }

    private boolean isRun(TreePath path) {
        return method(path).getSimpleName().contentEquals(RUN)
                && method(path).getParameters().isEmpty();
    }

    private boolean isStep(TreePath path) {
        return path.getLeaf() instanceof MethodInvocationTree
                && body.code().element(path) instanceof ExecutableElement method
                && body.catalogue().find(method, path) instanceof CalleeCatalogue.Stepwise;
    }

    private boolean isStatic(TreePath path) {
        return method(path).getModifiers().contains(Modifier.STATIC);
    }

    private ExecutableElement method(TreePath call) {
        if (body.code().element(call) instanceof ExecutableElement method) {
            return method;
        }
        throw new AssertionError("no method: " + call.getLeaf());
    }
}
