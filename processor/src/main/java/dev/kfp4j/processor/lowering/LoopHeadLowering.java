// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.ListOf;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the head of a loop: a constant or run-time list, and the limit of parallel iterations. */
final class LoopHeadLowering implements CallStrategy {
    private static final String KFP = "dev.kfp4j.dsl.Kfp";

    private final Body body;
    private final ExpressionLowering expressions;

    LoopHeadLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /**
     * The head of a loop.
     *
     * @param variable the item
     * @param parallelism the limit of iterations that run at once; 0: no limit
     */
    record Head(LoopVariable variable, int parallelism) {}

    /** {@code parallel(items, n)} anywhere but in the head of a loop. */
    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        return isLimit(method) ? Optional.of(body.refuse(path, LoopCode.LIMIT_MISPLACED)) : Optional.empty();
    }

    private static boolean isLimit(ExecutableElement method) {
        return AttributedCode.ownerName(method).equals(KFP)
                && method.getSimpleName().contentEquals("parallel");
    }

    /**
     * Reads the head of a loop.
     *
     * @param path the list, or a call of {@code parallel}
     * @return empty if a mistake was reported
     */
    Optional<Head> read(TreePath path) {
        return read(path, body.code().types().getNoType(TypeKind.NONE));
    }

    /**
     * Reads the head of a loop with a typed loop variable.
     *
     * @param path the list, or a call of {@code parallel}
     * @param itemType the type of the variable, to which constants are converted
     * @return empty if a mistake was reported
     */
    Optional<Head> read(TreePath path, TypeMirror itemType) {
        TreePath list = TreePaths.skipParentheses(path);
        if (list.getLeaf() instanceof MethodInvocationTree call
                && body.code().element(list) instanceof ExecutableElement method
                && isLimit(method)) {
            Optional<LoopVariable> variable =
                    variable(TreePaths.child(list, call.getArguments().get(0)), itemType);
            Optional<Integer> limit =
                    limit(TreePaths.child(list, call.getArguments().get(1)));
            return variable.flatMap(items -> limit.map(number -> new Head(items, number)));
        }
        return variable(list, itemType).map(items -> new Head(items, 0));
    }

    private Optional<Integer> limit(TreePath at) {
        Value value = expressions.lower(at);
        if (value instanceof Known known
                && known.constant() instanceof Scalar scalar
                && scalar.value() instanceof Integer number
                && number > 0) {
            return Optional.of(number);
        }
        if (!(value instanceof Erroneous)) {
            body.refuse(at, LoopCode.BAD_LIMIT, TreePaths.quote(at.getLeaf()));
        }
        return Optional.empty();
    }

    private Optional<LoopVariable> variable(TreePath at, TypeMirror itemType) {
        Value value = expressions.lower(at);
        if (value instanceof Known known && known.constant() instanceof ListOf list) {
            return constants(list.elements(), at, itemType);
        } else if (value instanceof Reference reference) {
            return list(reference, at);
        }
        if (!(value instanceof Erroneous)) {
            body.refuse(at, LoopCode.NOT_A_LIST, TreePaths.quote(at.getLeaf()), KindWords.of(value));
        }
        return Optional.empty();
    }

    private Optional<LoopVariable> list(Reference list, TreePath at) {
        Optional<Input> missing = MissingValues.inputOf(list);
        if (missing.isPresent()) {
            body.refuse(at, LoopCode.LIST_MAY_BE_MISSING, missing.get().javaName());
            return Optional.empty();
        }
        if (list.type() instanceof ArtifactIo artifacts && artifacts.list()) {
            var item = new ArtifactIo(artifacts.schemaTitle(), artifacts.schemaVersion(), false);
            return Optional.of(new LoopVariable(new ListItems(list), item));
        }
        IoType item = new ValueTypes(body).ofElement(body.code().type(at));
        return Optional.of(new LoopVariable(new ListItems(list), item));
    }

    private Optional<LoopVariable> constants(List<Constant> elements, TreePath at, TypeMirror itemType) {
        if (elements.isEmpty()) {
            body.refuse(at, LoopCode.EMPTY_LIST, TreePaths.quote(at.getLeaf()));
            return Optional.empty();
        }
        List<Constant> items = elements.stream()
                .map(element -> ((Known) expressions.converted(new Known(element), itemType)).constant())
                .toList();
        boolean sound = areAlike(items, at) && areExact(items, at);
        if (!sound) {
            return Optional.empty();
        }
        var json = new JsonArray(items.stream().map(Constant::json).toList());
        var type = new IoType.Parameter(ConstantValues.type(items.get(0)), List.of());
        return isWritable(json, at) ? Optional.of(new LoopVariable(new ConstantItems(json), type)) : Optional.empty();
    }

    private boolean areAlike(List<Constant> items, TreePath at) {
        String first = ConstantValues.kind(items.get(0));
        for (Constant item : items) {
            String kind = ConstantValues.kind(item);
            if (!kind.equals(first)) {
                body.refuse(at, LoopCode.MIXED_ITEMS, TreePaths.quote(at.getLeaf()), first, kind);
                return false;
            }
        }
        return true;
    }

    private boolean areExact(List<Constant> items, TreePath at) {
        boolean exact = items.stream().allMatch(ConstantValues::isExact);
        if (!exact) {
            body.refuse(at, BodyCode.NUMBER_OUT_OF_RANGE, TreePaths.quote(at.getLeaf()));
        }
        return exact;
    }

    private boolean isWritable(JsonArray items, TreePath at) {
        List<String> texts = ConstantValues.texts(items);
        if (!texts.stream().allMatch(UnicodeText::isWellFormed)) {
            body.refuse(at, ComponentCode.BROKEN_TEXT, "among the items of a loop");
            return false;
        }
        boolean ours = texts.stream().noneMatch(ConstantValues::hasPlaceholder);
        if (!ours) {
            body.refuse(at, LoopCode.ITEM_PLACEHOLDER);
        }
        return ours;
    }
}
