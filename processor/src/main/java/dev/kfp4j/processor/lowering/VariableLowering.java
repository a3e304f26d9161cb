// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.OpenList;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads names: local variables and parameters from the scope, enum constants, and constant fields. */
final class VariableLowering {
    private final Body body;
    private final ExpressionLowering expressions;
    /** The unusable values that have been read, by identity: a variable may become unusable more than once. */
    private final Set<Value> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    VariableLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    Value read(TreePath path) {
        Element element = body.code().element(path);
        if (!(element instanceof VariableElement variable)) {
            return RefusedConstructs.refuse(body, path);
        }
        return switch (element.getKind()) {
            case LOCAL_VARIABLE, PARAMETER -> local(variable, path);
            case ENUM_CONSTANT -> new Known(enumConstant(variable));
            case FIELD -> field(variable, path);
            default -> RefusedConstructs.refuse(body, path);
        };
    }

    /** An unusable value is reported once for a variable, not at each use. */
    private Value local(VariableElement variable, TreePath path) {
        Value value = body.scope()
                .lookup(variable)
                .orElseGet(() ->
                        body.refuse(path, BodyCode.BODY_OTHER, "a variable of another method (" + variable + ")"));
        if (value instanceof OpenList list) {
            String why = list.element().isPresent() ? "the loop that fills it has not ended" : "no loop has filled it";
            return body.refuse(path, LoopCode.LIST_NOT_READY, variable.getSimpleName(), why, CollectLowering.USE_LATER);
        }
        if (value == Value.UNASSIGNED) {
            // javac reports that it might not have been initialized.
            return body.broken();
        }
        return value instanceof OutOfReach && !refused.add(value) ? Value.ERRONEOUS : value;
    }

    private static Constant enumConstant(VariableElement constant) {
        return new Constant.EnumName(
                AttributedCode.ownerName(constant), constant.getSimpleName().toString());
    }

    private Value field(VariableElement field, TreePath path) {
        if (!field.getModifiers().contains(Modifier.STATIC)
                || !field.getModifiers().contains(Modifier.FINAL)) {
            return body.refuse(path, BodyCode.FIELD_NOT_FINAL, field.getSimpleName());
        }
        Object constant = field.getConstantValue();
        if (constant != null) {
            return new Known(new Scalar(constant));
        }
        TreePath initializer = initializer(field);
        Value value = initializer == null
                ? Value.ERRONEOUS
                : body.initialiser(field, trial -> new ExpressionLowering(trial).lower(initializer));
        return value instanceof Known || value instanceof Value.Built
                ? expressions.converted(value, field.asType())
                : body.refuse(path, BodyCode.FIELD_NOT_CONSTANT, field.getSimpleName());
    }

    /** The initialiser, if it is in the class that javac has attributed. */
    private @Nullable TreePath initializer(VariableElement field) {
        TreePath declaration = body.code().declaration(field);
        return declaration != null
                        && body.code().declares(field)
                        && declaration.getLeaf() instanceof VariableTree tree
                        && tree.getInitializer() != null
                ? TreePaths.child(declaration, tree.getInitializer())
                : null;
    }
}
