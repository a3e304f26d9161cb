// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import dev.kfp4j.processor.reading.RecordFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Records. An accessor of a task's result is one of its outputs, and an accessor of a struct is one of its fields.
 * {@code new} of constants is a constant, and {@code new} of outputs is the result of a pipeline. The constructor of a
 * record does not run: its arguments are the values of the components.
 */
final class RecordLowering implements CallStrategy {
    private final Body body;
    private final ExpressionLowering expressions;
    private final FieldLowering fields;

    RecordLowering(Body body, ExpressionLowering expressions, FieldLowering fields) {
        this.body = body;
        this.expressions = expressions;
        this.fields = fields;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!isAccessor(method) || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        TreePath name = TreePaths.child(path, select);
        TreePath receiver = TreePaths.child(name, select.getExpression());
        return Optional.of(accessor(expressions.lower(receiver), method, receiver, name));
    }

    /**
     * The value of an accessor.
     *
     * @param record the value of the record
     * @param method the accessor
     * @param receiver the expression of the record
     * @param name the accessor's name, for messages
     */
    Value accessor(Value record, ExecutableElement method, TreePath receiver, TreePath name) {
        String accessor = method.getSimpleName().toString();
        int index = RecordFields.of(AttributedCode.owner(method)).javaNames().indexOf(accessor);
        if (record instanceof TaskResults results) {
            return output(results, accessor);
        } else if (record instanceof Value.RecordOf values) {
            return values.fields().get(index);
        } else if (record instanceof Known known && known.constant() instanceof Constant.RecordOf constants) {
            String field =
                    RecordFields.of(AttributedCode.owner(method)).jsonNames().get(index);
            return new Known(constants.fields().getOrDefault(field, new Constant.Null()));
        } else if (record instanceof Reference reference && FieldLowering.isStruct(reference)) {
            var component = AttributedCode.owner(method).getRecordComponents().get(index);
            return fields.ofRecord(reference, component, receiver, name);
        }
        return record instanceof Erroneous
                ? record
                : body.refuse(name, BodyCode.RUNTIME_METHOD, accessor, TreePaths.quote(receiver.getLeaf()));
    }

    /** Whether a method is the accessor of a record's component. */
    static boolean isAccessor(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()
                && RecordFields.of(owner)
                        .javaNames()
                        .contains(method.getSimpleName().toString());
    }

    private static Value output(TaskResults results, String accessor) {
        for (Output output : results.task().callee().outputs()) {
            if (output.javaName().equals(accessor)) {
                return new TaskOutput(results.task(), output);
            }
        }
        throw new AssertionError("no output " + accessor + " of " + results.task());
    }

    /** The value of {@code new ...}. */
    Value create(NewClassTree tree, TreePath path) {
        if (!(body.code().element(path) instanceof ExecutableElement constructor)
                || !(constructor.getEnclosingElement() instanceof TypeElement type)
                || tree.getClassBody() != null
                || type.getKind() != ElementKind.RECORD
                || !isCanonical(constructor, type)) {
            return body.refuse(path, BodyCode.BODY_OBJECT, tree.getIdentifier());
        }
        var values = new ArrayList<Value>();
        List<? extends ExpressionTree> arguments = tree.getArguments();
        for (int i = 0; i < arguments.size(); i++) {
            Value value = expressions.lower(path, arguments.get(i));
            values.add(expressions.converted(
                    value, constructor.getParameters().get(i).asType()));
        }
        if (values.stream().anyMatch(Erroneous.class::isInstance)) {
            return Value.ERRONEOUS;
        }
        String name = type.getQualifiedName().toString();
        if (!values.stream().allMatch(Known.class::isInstance)) {
            return new Value.RecordOf(name, values);
        }
        var fields = new LinkedHashMap<String, Constant>();
        for (int i = 0; i < values.size(); i++) {
            Constant constant = ((Known) values.get(i)).constant();
            if (!(constant instanceof Constant.Null)) {
                fields.put(RecordFields.of(type).jsonNames().get(i), constant);
            }
        }
        return new Known(new Constant.RecordOf(name, fields));
    }

    private boolean isCanonical(ExecutableElement constructor, TypeElement type) {
        var components = type.getRecordComponents();
        if (components.size() != constructor.getParameters().size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            var declared = body.code().types().erasure(components.get(i).asType());
            if (!body.code()
                    .types()
                    .isSameType(
                            declared,
                            body.code()
                                    .types()
                                    .erasure(constructor.getParameters().get(i).asType()))) {
                return false;
            }
        }
        return true;
    }
}
