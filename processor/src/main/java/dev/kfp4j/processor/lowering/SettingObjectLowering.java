// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Constant.EnumName;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** {@code Toleration.exists("gpu").effect(NO_SCHEDULE)}: the objects of settings, which chains of calls build. */
final class SettingObjectLowering implements CallStrategy {
    private static final String PACKAGE = "dev.kfp4j.dsl.kubernetes";
    private static final String SETTING_CALL = PACKAGE + ".SettingCall";

    private final Body body;
    private final ExpressionLowering expressions;

    SettingObjectLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!isOfPackage(body, method)) {
            return Optional.empty();
        }
        var steps = new ArrayList<Built.Step>();
        boolean sound = true;
        if (!method.getModifiers().contains(Modifier.STATIC)
                && call.getMethodSelect() instanceof MemberSelectTree select) {
            Value receiver = expressions.lower(TreePaths.child(TreePaths.child(path, select), select.getExpression()));
            if (receiver instanceof Built built) {
                steps.addAll(built.steps());
            } else if (receiver instanceof Erroneous) {
                sound = false;
            } else {
                return Optional.empty();
            }
        }
        List<Value> arguments = new ArrayList<>();
        for (ExpressionTree argument : call.getArguments()) {
            Value value = expressions.lower(path, argument);
            sound &= !(value instanceof Erroneous);
            arguments.add(value);
        }
        steps.add(step(method, arguments));
        return Optional.of(sound ? new Built(AttributedCode.ownerName(method), steps) : Value.ERRONEOUS);
    }

    /** Whether an option takes such an object. */
    static boolean isTaken(Body body, ExecutableElement option) {
        return option.getParameters().get(0).asType() instanceof DeclaredType type
                && isOfPackage(body, type.asElement());
    }

    private static boolean isOfPackage(Body body, Element element) {
        return body.code().elements().getPackageOf(element).getQualifiedName().contentEquals(PACKAGE);
    }

    /** Parameters are named after parts; an instance method without parameters switches on the part of its own name. */
    static Built.Step step(ExecutableElement method, List<Value> arguments) {
        String name = method.getSimpleName().toString();
        var parts = new LinkedHashMap<String, List<Value>>();
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            boolean isRest = method.isVarArgs() && i == parameters.size() - 1;
            parts.put(
                    parameters.get(i).getSimpleName().toString(),
                    arguments.subList(i, isRest ? arguments.size() : i + 1));
        }
        if (parameters.isEmpty() && !method.getModifiers().contains(Modifier.STATIC)) {
            parts.put(name, List.of(new Known(new Scalar(true))));
        }
        String entryOf = "";
        for (var element : elementsOfCall(method).entrySet()) {
            Object value = element.getValue().getValue();
            if (value instanceof String part) {
                entryOf = part;
            } else if (value instanceof List<?> operators
                    && operators.get(0) instanceof AnnotationValue operator
                    && operator.getValue() instanceof VariableElement constant) {
                parts.put(
                        element.getKey().getSimpleName().toString(),
                        List.of(new Known(new EnumName(
                                constant.asType().toString(),
                                constant.getSimpleName().toString()))));
            }
        }
        return new Built.Step(name, entryOf, parts);
    }

    private static Map<? extends ExecutableElement, ? extends AnnotationValue> elementsOfCall(
            ExecutableElement method) {
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(SETTING_CALL)) {
                return mirror.getElementValues();
            }
        }
        return Map.of();
    }
}
