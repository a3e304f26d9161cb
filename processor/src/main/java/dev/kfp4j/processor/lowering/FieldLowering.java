// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.MapOf;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.reading.Annotations;
import dev.kfp4j.processor.reading.RecordFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * Fields of run-time structs, most often of loop items: {@code item.rate()} of a record, {@code item.get("rate")} of a
 * map.
 */
final class FieldLowering implements CallStrategy {
    /** The names of sub-variables in KFP. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][0-9a-zA-Z_]*");

    private final Body body;
    private final ExpressionLowering expressions;

    FieldLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /** {@code map.get(key)}. */
    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!method.getSimpleName().contentEquals("get")
                || !AttributedCode.ownerName(method).equals("java.util.Map")
                || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        TreePath name = TreePaths.child(path, select);
        TreePath of = TreePaths.child(name, select.getExpression());
        Value map = expressions.lower(of);
        TreePath at = TreePaths.child(path, call.getArguments().get(0));
        Value key = expressions.lower(at);
        if (map instanceof Erroneous || key instanceof Erroneous) {
            return Optional.of(Value.ERRONEOUS);
        } else if (!(key instanceof Known known
                && known.constant() instanceof Scalar scalar
                && scalar.value() instanceof String text)) {
            String shown = TreePaths.quote(at.getLeaf());
            return Optional.of(
                    body.refuse(at, LoopCode.FIELD_NAME, shown, TreePaths.quote(of.getLeaf()), "it is not a constant"));
        } else if (map instanceof Known constant && constant.constant() instanceof MapOf entries) {
            return Optional.of(new Known(entries.entries().getOrDefault(text, new Constant.Null())));
        } else if (isStruct(map)) {
            return Optional.of(field((Reference) map, text, body.code().type(path), of, at));
        }
        return Optional.of(
                body.refuse(name, BodyCode.RUNTIME_METHOD, method.getSimpleName(), TreePaths.quote(of.getLeaf())));
    }

    /** Whether a value has fields. */
    static boolean isStruct(Value value) {
        return value instanceof Reference reference
                && reference.type() instanceof IoType.Parameter parameter
                && parameter.type() == ParameterType.STRUCT;
    }

    /**
     * {@code item.rate()} of a record.
     *
     * @param of the record's value
     * @param component the component of the record
     * @param receiver the expression of the record
     * @param at the accessor
     */
    Value ofRecord(Reference of, RecordComponentElement component, TreePath receiver, TreePath at) {
        String key = RecordFields.nameOf(component);
        boolean nullable = Annotations.nullable(component).isPresent()
                || Annotations.nullable(component.getAccessor()).isPresent()
                || Annotations.nullable(component.asType()).isPresent();
        if (nullable && constants(of).isEmpty()) {
            String what = TreePaths.quote(receiver.getLeaf());
            return body.refuse(
                    at, LoopCode.FIELD_MISSING, what, key, "it is @Nullable, and a cluster fails without it");
        }
        return field(of, key, component.asType(), receiver, at);
    }

    private Value field(Reference of, String key, TypeMirror type, TreePath receiver, TreePath at) {
        String what = TreePaths.quote(receiver.getLeaf());
        var missing = MissingValues.inputOf(of);
        if (!NAME.matcher(key).matches()) {
            return body.refuse(at, LoopCode.FIELD_NAME, key, what, "KFP does not allow such a name");
        } else if (missing.isPresent()) {
            String why = "the pipeline's input \"" + missing.get().javaName() + "\" is optional";
            return body.refuse(at, LoopCode.FIELD_MISSING, what, key, why);
        } else if (constants(of).stream()
                .anyMatch(item -> !(item instanceof JsonObject object)
                        || object.members().getOrDefault(key, JsonValue.NULL).equals(JsonValue.NULL))) {
            return body.refuse(at, LoopCode.FIELD_MISSING, what, key, "some items of the loop have no such field");
        }
        return new Field(of, key, new ValueTypes(body).of(type));
    }

    /** All possible values of an item of a loop over constants, or of a field of such an item; else none. */
    private static List<JsonValue> constants(Reference reference) {
        if (reference instanceof LoopItem item && item.variable().items() instanceof ConstantItems constants) {
            return constants.values().values();
        } else if (reference instanceof Field field) {
            return constants(field.of()).stream()
                    .map(value -> value instanceof JsonObject object
                            ? object.members().get(field.key())
                            : null)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return List.of();
    }
}
