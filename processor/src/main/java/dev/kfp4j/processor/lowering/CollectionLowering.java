// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.MapOf;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Constant collections: {@code List.of}, {@code Map.of}, {@code Map.entry}, {@code Map.ofEntries}, and the
 * {@code values()} of an enum.
 */
final class CollectionLowering implements CallStrategy {
    private static final String WITHOUT_COLLECTION =
            "pass it as a separate input, and put the parts together inside the component";

    private final Body body;
    private final ExpressionLowering expressions;

    CollectionLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (isEnumValues(method)) {
            return Optional.of(new Known(new Constant.ListOf(constants(AttributedCode.owner(method)))));
        }
        String name = AttributedCode.ownerName(method) + "." + method.getSimpleName();
        return switch (name) {
            case "java.util.List.of" -> Optional.of(list(call, path));
            case "java.util.Map.of", "java.util.Map.entry" -> Optional.of(map(call, path));
            case "java.util.Map.ofEntries" -> Optional.of(entries(call, path));
            default -> Optional.empty();
        };
    }

    private static boolean isEnumValues(ExecutableElement method) {
        return method.getSimpleName().contentEquals("values")
                && method.getParameters().isEmpty()
                && AttributedCode.owner(method).getKind() == ElementKind.ENUM;
    }

    private static List<Constant> constants(TypeElement enumeration) {
        return enumeration.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .<Constant>map(member -> new Constant.EnumName(
                        enumeration.getQualifiedName().toString(),
                        member.getSimpleName().toString()))
                .toList();
    }

    private Value list(MethodInvocationTree call, TreePath path) {
        return elements(call, path, "list")
                .<Value>map(elements -> new Known(new Constant.ListOf(elements)))
                .orElse(Value.ERRONEOUS);
    }

    private Value map(MethodInvocationTree call, TreePath path) {
        List<Constant> elements = elements(call, path, "map").orElse(null);
        if (elements == null) {
            return Value.ERRONEOUS;
        }
        var entries = new ArrayList<MapOf>();
        for (int i = 0; i + 1 < elements.size(); i += 2) {
            if (!(elements.get(i) instanceof Scalar key && key.value() instanceof String name)) {
                return fails(call, path, "a key is not a string");
            }
            entries.add(new MapOf(Map.of(name, elements.get(i + 1))));
        }
        return merged(entries, call, path);
    }

    private Value entries(MethodInvocationTree call, TreePath path) {
        List<Constant> elements = elements(call, path, "map").orElse(null);
        if (elements == null) {
            return Value.ERRONEOUS;
        }
        var entries = new ArrayList<MapOf>();
        for (Constant element : elements) {
            if (!(element instanceof MapOf entry)) {
                return fails(call, path, "an entry is null");
            }
            entries.add(entry);
        }
        return merged(entries, call, path);
    }

    private Value merged(List<MapOf> entries, MethodInvocationTree call, TreePath path) {
        var all = new LinkedHashMap<String, Constant>();
        for (MapOf entry : entries) {
            for (var member : entry.entries().entrySet()) {
                if (all.put(member.getKey(), member.getValue()) != null) {
                    return fails(call, path, "the key \"" + member.getKey() + "\" occurs twice");
                }
            }
        }
        return new Known(new MapOf(all));
    }

    /** The arguments, all of them constants; empty if a mistake was reported. */
    private Optional<List<Constant>> elements(MethodInvocationTree call, TreePath path, String kind) {
        if (call.getArguments().size() == 1
                && isArray(TreePaths.child(path, call.getArguments().get(0)))) {
            return array(TreePaths.child(path, call.getArguments().get(0)));
        }
        var constants = new ArrayList<Constant>();
        boolean usable = true;
        for (ExpressionTree argument : call.getArguments()) {
            TreePath at = TreePaths.child(path, argument);
            Value value = expressions.lower(at);
            if (value instanceof Known known && !(known.constant() instanceof Constant.Null)) {
                constants.add(known.constant());
                continue;
            }
            usable = false;
            if (value instanceof Known) {
                fails(call, path, "the " + kind + " must not hold null");
            } else if (!(value instanceof Erroneous)) {
                body.refuse(at, BodyCode.RUNTIME_ELEMENT, TreePaths.quote(argument), kind, WITHOUT_COLLECTION);
            }
        }
        return usable ? Optional.of(constants) : Optional.empty();
    }

    private boolean isArray(TreePath path) {
        return body.code().type(path).getKind() == TypeKind.ARRAY;
    }

    /** The elements of an array that is passed for all arguments. */
    private Optional<List<Constant>> array(TreePath path) {
        return expressions.lower(path) instanceof Known known && known.constant() instanceof Constant.ListOf list
                ? Optional.of(list.elements())
                : Optional.empty();
    }

    private Value fails(MethodInvocationTree call, TreePath path, String why) {
        return body.refuse(path, BodyCode.CONSTANT_FAILS, TreePaths.quote(call), why);
    }
}
